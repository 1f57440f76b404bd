import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Memory } from './memory.ts';
import { earlyProblems } from './early.ts';
import { normalise } from './paste.ts';
import { isWritten } from './places.ts';
import { errorsOf, type Problem } from './problem.ts';
import { readTree, type ContentTree } from './read-tree.ts';
import { replaceFiles } from './replace-files.ts';

/**
 * Writes the files of a content folder as they are read, without marks of typing and pasting, with lines as hints of
 * `check` give them and what `drafted` adds; returns the paths of those that changed. Left alone: archives, the
 * ledger, what cannot be read to the letter or lies behind a symbolic link.
 */
export function fixContent(
  directory: string,
  check: (tree: ContentTree) => Problem[],
  drafted: (tree: ContentTree) => ContentTree,
): string[] {
  const tree = readTree(directory);
  const unsafe = new Set(earlyProblems(tree, new Memory()).map(({ file }) => file));
  const root = realpathSync(directory);
  const own = [...tree.keys()].filter((file) => {
    if (!isWritten(file) || unsafe.has(file)) return false;
    const path = join(root, file);
    return lstatSync(path).isFile() && realpathSync(path) === path;
  });
  const clean = own.map((file) => [file, normalise(tree.get(file)!)] as const);
  const mended = drafted(withHints(new Map([...tree, ...clean]), check));
  const changed = own.filter((file) => mended.get(file) !== tree.get(file));
  replaceFiles(root, new Map(changed.map((file) => [file, mended.get(file)!])));
  return changed;
}

/** The content with each line that only hints are told of as they give it, until there are none. */
function withHints(tree: ContentTree, check: (tree: ContentTree) => Problem[]): ContentTree {
  const problems = check(tree);
  const wrong = new Set(errorsOf(problems).map(({ file, line }) => `${file}:${line}`));
  const mended = new Map(tree);
  for (const { file, line, hint, instead } of problems)
    if (hint && instead !== undefined && !wrong.has(`${file}:${line}`)) {
      const lines = mended.get(file)!.split('\n');
      mended.set(file, lines.with(line - 1, instead).join('\n'));
    }
  const same = [...mended].every(([file, text]) => text === tree.get(file));
  return same ? tree : withHints(mended, check);
}
