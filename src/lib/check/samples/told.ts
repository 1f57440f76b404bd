import { checkContent } from '../check.ts';
import type { Problem } from '../../read/problem.ts';
import { isContentFile } from '../../read/places.ts';
import { codePoint } from '../../words/code-point.ts';
import { linkMark, type ContentTree } from '../../read/read-tree.ts';

export interface Shown {
  line: string;
  message: string;
  /** The line as it should stand, where it is known. */
  instead?: string | undefined;
  hint: boolean;
}

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
export function shownIn(tree: ContentTree, problem: Problem): Shown {
  const { file, line, rule, message, instead, hint } = problem;
  const stored = tree.get(file);
  const readable = stored !== undefined && stored !== linkMark && isContentFile(file);
  const text = readable ? (stored.split('\n')[line - 1] ?? '') : '';
  // The first `---` stands for the whole file.
  const whole = !text.trim() || (line === 1 && text.trim() === '---');
  return {
    line: whole ? drawn(file, true) : drawn(text, rule === 'yaml'),
    message,
    instead,
    hint: hint ?? false,
  };
}

/**
 * A line whose fault can be seen: spaces as `␣` at its end, where several follow each other and,
 * where indentation is the matter, at its start; tabs as `→`; what nobody sees by its number.
 *
 * @example
 * drawn('  a\u00A0b ', true) // '␣␣a‹U+00A0›b␣'
 */
export function drawn(line: string, indented: boolean): string {
  const text = line.replace(/\r$/, '').replace(/^\uFEFF/, '');
  return (indented ? text : text.trimStart())
    .replace(/^[ \t]+|[ \t]+$| {2,}/g, (spaces) =>
      spaces.replaceAll(' ', '␣').replaceAll('\t', '→'),
    )
    .replace(/[\p{Cc}\p{Cf}\p{M}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (each) => `‹${codePoint(each)}›`);
}
