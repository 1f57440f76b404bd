import { inert } from '../../publish/forge/inert.ts';
import { wordParts, type WordPart } from '../../publish/editions/word-changes.ts';
import type { Loaded } from '../../plan/load.ts';

export interface Sides {
  before: Loaded;
  after: Loaded;
}

/** Each name that either side has with what stands there on both, those of the later side first. */
export function bothSides<Of>(
  before: ReadonlyMap<string, Of>,
  after: ReadonlyMap<string, Of>,
): (readonly [name: string, was: Of | undefined, now: Of | undefined])[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return Array.from(names, (name) => [name, before.get(name), after.get(name)]);
}

/** What stands between spaces without the marks around it; where a note or an address begins, another word does. */
const written = /\s+|[^\s\p{L}\p{N}]+|(?:(?!\[@|\]\()\S)*[\p{L}\p{N}]/gu;
const asWritten = {
  resolvedOptions: () => ({ granularity: 'word' }),
  segment: (text: string) => Array.from(text.matchAll(written), ([segment]) => ({ segment })),
} as unknown as Intl.Segmenter;

/**
 * What changed in words as they are written: a figure, a date, a code and an address are one each.
 *
 * @example
 * writtenParts('ngày 4/2/2026', 'ngày 17/11/2025') // [same 'ngày ', removed '4/2/2026', added '17/11/2025']
 */
export function writtenParts(before: string, after: string): WordPart[] {
  return wordParts(before, after, asWritten);
}

/** Runs shown of one text; a text with more of them is another text. */
const most = 200;
const marks = { same: '', removed: '~~', added: '**' };

/**
 * What changed in words as one line of Markdown: what went struck through, what came bold.
 *
 * @example
 * changedWords([{ kind: 'removed', text: '5' }, { kind: 'added', text: '6' }, { kind: 'same', text: ' xã' }])
 * // '~~`5`~~ **`6`** `xã`'
 */
export function changedWords(parts: WordPart[]): string {
  const isWorded = parts.some(({ kind }) => kind !== 'same');
  const shown = parts.filter(({ kind, text }) => kind !== 'same' || text.trim());
  const words = shown.slice(0, most).map(({ kind, text }) => {
    // A change of spaces alone is a change, too.
    const mark = marks[kind];
    return `${mark}${inert(text, 2000)}${mark}`;
  });
  if (shown.length > most) words.push('…');
  if (!isWorded) words.push('(chỉ đổi chỗ thụt dòng, khoảng trắng)');
  return words.join(' ');
}

/** A line about a place in the content; `told` is Markdown. */
export function placed(file: string, line: number | undefined, told: string): string {
  return `- ${inert(`${file}:${line ?? 1}`)} ${told}`;
}
