import { checkContent } from '../check.ts';
import type { Problem } from '../problem.ts';
import { isContentFile } from '../places.ts';
import { linkMark, type ContentTree } from '../read-tree.ts';

/** One message and the line it was given for. */
export interface Shown {
  line: string;
  message: string;
  hint: boolean;
}

/** Every message of one code. */
export interface Told {
  code: string;
  /** Why there is such a check, for the editors. */
  reason: string;
  shown: Shown[];
}

/** What the check says of a content folder, under one code. */
export function toldOf(tree: ContentTree, code: string): Shown[] {
  return checkContent(tree)
    .filter(({ rule }) => rule === code)
    .map((problem) => shownIn(tree, problem));
}

/** A problem with the text of its line; with the name of its file where that is no text to read. */
export function shownIn(tree: ContentTree, { file, line, message, hint }: Problem): Shown {
  const stored = tree.get(file);
  const readable = stored !== undefined && stored !== linkMark && isContentFile(file);
  const text = readable && stored.split('\n')[line - 1]?.replaceAll('\0', '').trim();
  return { line: text ? text : file, message, hint: hint ?? false };
}
