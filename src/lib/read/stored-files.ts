import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** Files by their path inside a folder (with `/`) → bytes. A symbolic link has none of its own. */
export type StoredFiles = Map<string, Uint8Array | undefined>;

/** Reads a folder byte by byte: not even a line end may change. Empty when it is not there. */
export function readStoredFiles(directory: string): StoredFiles {
  if (!existsSync(directory)) return new Map();
  const bytesOf = (path: string) => (lstatSync(path).isFile() ? readFileSync(path) : undefined);
  return new Map(filesIn(directory).map((file) => [file, bytesOf(join(directory, file))]));
}
