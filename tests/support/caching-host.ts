import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** What is answered instead of a file. */
interface Instead {
  status?: number;
  headers?: Record<string, string>;
  /** Without one, nothing is ever answered. */
  body?: string;
}

/** A host of a built site that lets browsers keep files, as real ones do. */
export interface CachingHost {
  address: string;
  /** The paths asked for so far. */
  asked: string[];
  /** Answers the paths that end so with this instead of the file, until `restore`. */
  replace(ending: string, instead: Instead): void;
  restore(): void;
  stop(): void;
}

/**
 * Serves a built site as it lies there at each moment.
 *
 * @param maxAge how long browsers keep every file, in seconds
 * @param base the path it is published under
 */
export async function cachingHost(
  directory = 'dist',
  maxAge = 600,
  base = '/',
): Promise<CachingHost> {
  const files = sirv(directory, { dev: true, etag: true });
  const asked: string[] = [];
  let replaced: ({ ending: string } & Instead) | undefined;
  const server = createServer((request, response) => {
    request.url = request.url!.replace(base, '/');
    const path = request.url.replace(/\?.*/, '');
    asked.push(path);
    response.setHeader('Cache-Control', `public,max-age=${maxAge}`);
    if (!replaced || !path.endsWith(replaced.ending)) return files(request, response);
    const { status = 200, headers = {}, body } = replaced;
    if (body !== undefined) response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    replace: (ending, instead) => (replaced = { ending, ...instead }),
    restore: () => (replaced = undefined),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
