import { mkdirSync, writeFileSync, type WriteFileOptions } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalise } from './paste.ts';
import type { ContentTree } from './read-tree.ts';

/** Writes a checked content folder as the checks read it, into a folder of its own. */
export function writeTree(directory: string, tree: ContentTree): void {
  for (const [file, text] of tree) writeWithFolders(join(directory, file), normalise(text));
}

export function writeWithFolders(
  path: string,
  data: string | Uint8Array,
  options?: WriteFileOptions,
): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data, options);
}
