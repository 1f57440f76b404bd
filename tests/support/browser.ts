import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const cache = resolve('node_modules/.cache/chromium');
const packed = resolve('node_modules/@sparticuz/chromium/bin');

/** A real Chromium: `CHROME_PATH`, one on the PATH, or the one that came with the packages. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(browserOptions());

/** The same for several processes, each of which connects to it. */
export const serveBrowser = (): Promise<BrowserServer> => chromium.launchServer(browserOptions());

/** How it is started. */
export function browserOptions(): LaunchOptions {
  const system =
    process.env.CHROME_PATH || onPath(['chromium', 'google-chrome', 'chromium-browser']);
  return {
    executablePath: system || unpackChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    env: system
      ? (process.env as Record<string, string>)
      : ({ ...process.env, LD_LIBRARY_PATH: join(cache, 'lib') } as Record<string, string>),
  };
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(':');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Unpacks the packaged browser and the libraries it needs, once, beside the packages. */
function unpackChromium(): string {
  const executable = join(cache, 'chromium');
  if (existsSync(executable)) return executable;
  const scratch = `${cache}.${process.pid}`;
  mkdirSync(scratch, { recursive: true });
  unpack(packed, ['al2023', 'swiftshader'], scratch, 'chromium');
  mkdirSync(dirname(cache), { recursive: true });
  try {
    renameSync(scratch, cache);
  } catch {
    // Another test file was faster.
    rmSync(scratch, { recursive: true, force: true });
  }
  return executable;
}

/** Unpacks a browser as packages carry it, `chromium.br` and archives of what it needs, into a folder. */
export function unpack(from: string, archives: string[], folder: string, name: string): void {
  const bytesOf = (file: string) => brotliDecompressSync(readFileSync(join(from, file)));
  for (const archive of archives)
    execFileSync('tar', ['-x', '-C', folder], { input: bytesOf(`${archive}.tar.br`) });
  writeFileSync(join(folder, name), bytesOf('chromium.br'), { mode: 0o755 });
}
