import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { earlyProblems } from './early.ts';
import { isWritten } from './places.ts';
import { readTree, type ContentTree } from './read-tree.ts';

/**
 * Writes the files of a content folder as `mend` gives them and returns the paths of those that
 * changed. Archives and the ledger are left alone, and so is what cannot be read to the letter,
 * or lies behind a symbolic link.
 */
export function fixContent(directory: string, mend: (tree: ContentTree) => ContentTree): string[] {
  const tree = readTree(directory);
  const unsafe = new Set(earlyProblems(tree).map(({ file }) => file));
  const root = realpathSync(directory);
  return [...mend(tree)].flatMap(([file, text]) => {
    if (text === tree.get(file) || !isWritten(file) || unsafe.has(file)) return [];
    const path = join(root, file);
    if (!lstatSync(path).isFile() || realpathSync(path) !== path) return [];
    replace(path, text);
    return [file];
  });
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
