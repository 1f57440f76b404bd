import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { oldest } from '../lib/words/older-browsers.ts';
import { filesIn } from '../lib/read/files-in.ts';
import { isKept, keptFile, sizeInWords, type KeptFile } from '../lib/publish/offline/kept-files.ts';
import { workerAddress } from '../lib/publish/offline/saved-copy.ts';

const worker = fileURLToPath(new URL('../lib/publish/offline/worker.ts', import.meta.url));
const pack = promisify(gzip);
/** More would wait for a processor, each with its memory. */
const atOnce = 16;
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
  const files = filesIn(directory);
  const kept: Kept[] = [];
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce).map((file) => keptIn(directory, file));
    kept.push(...(await Promise.all(some)).flat());
  }
  const size = sizeInWords(kept.reduce((sum, { packed }) => sum + packed, 0));
  const list = kept.map(({ file, known, tellsSize }) => {
    if (!tellsSize) return known;
    const said = Buffer.from(readFileSync(join(directory, file), 'utf8').replace(place, size));
    writeFileSync(join(directory, file), said);
    return keptFile(file, said);
  });
  writeFileSync(join(directory, workerAddress('')), await workerCode(list));
}

interface Kept {
  file: string;
  known: KeptFile;
  /** Its bytes as hosts send it. */
  packed: number;
  tellsSize: boolean;
}

/** What is told of a file, if it is kept; its bytes may go. */
async function keptIn(directory: string, file: string): Promise<Kept[]> {
  const bytes = readFileSync(join(directory, file));
  if (!isKept(file, bytes)) return [];
  const { length: packed } = await pack(bytes);
  return [{ file, known: keptFile(file, bytes), packed, tellsSize: bytes.includes(place) }];
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
