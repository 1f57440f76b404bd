import type { ContentTree } from './read-tree.ts';

/** The files that a change wrote, each with the lines that stood nowhere in it before. */
export type Touched = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * What a content folder has that it did not have when published; undefined when that is nothing.
 *
 * @example
 * touchedIn(new Map([['a.md', 'Hai\nBa']]), new Map([['a.md', 'Một\nHai']])) // Map { 'a.md' => Set { 2 } }
 */
export function touchedIn(tree: ContentTree, before: ContentTree): Touched | undefined {
  const changed = [...tree].filter(([file, text]) => before.get(file) !== text);
  const touched = changed.map(([file, text]) => {
    const known = new Set(before.get(file)?.split('\n'));
    const lines = text.split('\n').flatMap((line, at) => (known.has(line) ? [] : [at + 1]));
    return [file, new Set(lines)] as const;
  });
  return touched.length ? new Map(touched) : undefined;
}
