import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host of the built site that lets browsers keep files, as real ones do. */
export interface CachingHost {
  address: string;
  /** Answers the paths that end so with this instead of the file, until `restore`. */
  replace(ending: string, body: string): void;
  restore(): void;
  stop(): void;
}

/** Serves `dist`, every file to be kept for ten minutes. */
export async function cachingHost(): Promise<CachingHost> {
  const files = sirv('dist', { maxAge: 600, etag: true });
  let replaced: { ending: string; body: string } | undefined;
  const server = createServer((request, response) => {
    const path = request.url!.replace(/\?.*/, '');
    if (!replaced || !path.endsWith(replaced.ending)) return files(request, response);
    response.setHeader('Cache-Control', 'public,max-age=600').end(replaced.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    replace: (ending, body) => (replaced = { ending, body }),
    restore: () => (replaced = undefined),
    stop: () => server.close(),
  };
}
