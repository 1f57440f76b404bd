import { inert } from '../../publish/forge/inert.ts';
import type { WordPart } from '../../publish/editions/word-changes.ts';
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

export function became(was: unknown, now: unknown): string {
  return !was ? '**Mới**' : now ? 'Sửa' : '**Bỏ**';
}

/** Runs shown of one text; a text with more of them is another text. */
const most = 40;
const marks = { same: '', removed: '~~', added: '**' };

/**
 * What changed in words as one line of Markdown: what went struck through, what came bold.
 *
 * @example
 * changedWords([{ kind: 'removed', text: '5' }, { kind: 'added', text: '6' }, { kind: 'same', text: ' xã' }])
 * // '~~`5`~~ **`6`** `xã`'
 */
export function changedWords(parts: WordPart[]): string {
  const shown = parts.filter(({ kind, text }) => kind !== 'same' || text.trim());
  const words = shown.slice(0, most).map(({ kind, text }) => {
    // A change of spaces alone is a change, too.
    const mark = marks[kind];
    return `${mark}${inert(text)}${mark}`;
  });
  return [...words, ...(shown.length > most ? ['…'] : [])].join(' ');
}

/** Texts as code spans with commas between; so many that a line can be read. */
export function listed(texts: string[]): string {
  const shown = texts.slice(0, 12).map((text) => inert(text, 200));
  const left = texts.length - shown.length;
  return shown.join(', ') + (left ? ` và ${left} mục nữa` : '');
}

/** A line about a place in the content; `told` is Markdown. */
export function placed(file: string, line: number | undefined, told: string): string {
  return `- ${inert(`${file}:${line ?? 1}`)} ${told}`;
}
