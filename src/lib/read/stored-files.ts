import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
  type WriteFileOptions,
} from 'node:fs';
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
export function layFiles(directory: string, files: StoredFiles | Map<string, string>): void {
  for (const [file, data] of files) {
    const path = join(directory, file);
    if (data !== undefined && !existsSync(path)) writeWithFolders(path, data);
  }
}

export function writeWithFolders(
  path: string,
  data: string | Uint8Array,
  options?: WriteFileOptions,
): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data, options);
}
