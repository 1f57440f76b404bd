import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { earlyProblems } from './early.ts';
import { normalise } from './paste.ts';
import { isWritten } from './places.ts';
import { readTree } from './read-tree.ts';

/**
 * Writes the files of a content folder as they are read, without marks of typing and pasting,
 * and returns the paths of those that changed. Archives and the ledger are left alone, and so is
 * what cannot be read to the letter, or lies behind a symbolic link.
 */
export function fixContent(directory: string): string[] {
  const tree = readTree(directory);
  const unsafe = new Set(earlyProblems(tree).map(({ file }) => file));
  const root = realpathSync(directory);
  return [...tree.keys()].filter((file) => {
    if (!isWritten(file) || unsafe.has(file)) return false;
    const path = join(root, file);
    if (!lstatSync(path).isFile() || realpathSync(path) !== path) return false;
    const bytes = readFileSync(path);
    const text = decoded(bytes);
    if (text === undefined || normalise(text) === text) return false;
    replace(path, normalise(text));
    return true;
  });
}

/** The text of bytes that are UTF-8, BOM kept; undefined of others. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: written beside, then renamed. */
function replace(path: string, text: string): void {
  const scratch = join(dirname(path), `.dang-sua-${process.pid}`);
  try {
    writeFileSync(scratch, text, { flag: 'wx', mode: lstatSync(path).mode });
    renameSync(scratch, path);
  } finally {
    rmSync(scratch, { force: true });
  }
}
