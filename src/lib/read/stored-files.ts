import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';

/** Files by their path inside a folder (with `/`) → bytes. A symbolic link has none of its own. */
export type StoredFiles = Map<string, Uint8Array | undefined>;

/** Reads a folder byte by byte: not even a line end may change. Empty when it is not there, or no folder. */
export function readStoredFiles(directory: string): StoredFiles {
  if (!existsSync(directory) || !lstatSync(directory).isDirectory()) return new Map();
  const bytesOf = (path: string) => (lstatSync(path).isFile() ? readFileSync(path) : undefined);
  return new Map(filesIn(directory).map((file) => [file, bytesOf(join(directory, file))]));
}

/** Lays files into a folder as they are. Nothing takes the place of what is there. */
export function layFiles(directory: string, files: StoredFiles): void {
  for (const [file, bytes] of files) {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    if (bytes && !existsSync(path)) writeFileSync(path, bytes);
  }
}
