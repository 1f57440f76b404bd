import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { oldest } from '../lib/words/older-browsers.ts';
import { filesIn } from '../lib/read/files-in.ts';
import { isKept, keptFile, sizeInWords, type KeptFile } from '../lib/publish/offline/kept-files.ts';
import { workerAddress } from '../lib/publish/offline/saved-copy.ts';

const worker = fileURLToPath(new URL('../lib/publish/offline/worker.ts', import.meta.url));
const place = '<span data-offline-size></span>';

/** The last step, once no file changes any more: the worker of the copy for reading without a network. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: { 'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir)) },
  };
}

/** Says on the pages that offer a copy how large it is, and writes the worker that knows its files. */
export async function writeWorker(directory: string): Promise<void> {
  const files = filesIn(directory).flatMap((file) => {
    const bytes = readFileSync(join(directory, file));
    return isKept(file, bytes) ? [{ file, bytes }] : [];
  });
  const size = sizeInWords(files.map(({ bytes }) => bytes));
  const list = files.map(({ file, bytes }) => {
    if (!bytes.includes(place)) return keptFile(file, bytes);
    const said = Buffer.from(bytes.toString().replace(place, size));
    writeFileSync(join(directory, file), said);
    return keptFile(file, said);
  });
  writeFileSync(join(directory, workerAddress('')), await workerCode(list));
}

/** In one block: cut off anywhere, it is no program, and a browser keeps the worker that it has. */
async function workerCode(list: KeptFile[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { KEPT_FILES: JSON.stringify(list) },
    build: { write: false, target: oldest, rolldownOptions: { input: worker } },
  });
  const [{ code }] = (built as Rolldown.RolldownOutput).output;
  return `{${code.trim()}}\n`;
}
