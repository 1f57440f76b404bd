import type { TestProject } from 'vitest/node';
import { preview } from 'astro';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a trailing slash. */
    site: string;
  }
}

/** Serves `dist` for the whole run. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  process.env.OUT_DIR = './dist';
  const server = await preview({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  project.provide('site', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
