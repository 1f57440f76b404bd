import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { writeWithFolders } from './write-tree.ts';

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
    if (bytes && !existsSync(path)) writeWithFolders(path, bytes);
  }
}
