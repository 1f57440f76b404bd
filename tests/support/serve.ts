import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { preview } from 'astro';
import { serveBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a trailing slash. */
    site: string;
    /** Where the browser is driven from. */
    browser: string;
    /** A folder for what is built once for several files. */
    builds: string;
  }
}

/** For the whole run: serves `dist`, keeps one browser open and a folder for other builds. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  process.env.OUT_DIR = './dist';
  const server = await preview({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  const browser = await serveBrowser();
  mkdirSync('.build', { recursive: true });
  const builds = mkdtempSync('.build/kiem-thu-');
  project.provide('site', `http://127.0.0.1:${server.port}`);
  project.provide('browser', browser.wsEndpoint());
  project.provide('builds', builds);
  return async () => {
    await browser.close();
    await server.stop();
    rmSync(builds, { recursive: true, force: true });
  };
}
