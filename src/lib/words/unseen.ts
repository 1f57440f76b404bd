import { codePoint } from './code-point.ts';

/** A character that deceives, and where it stands. */
export interface OddCharacter {
  character: string;
  /** From 1, in characters as people count them. */
  column: number;
  /** What it is, in Vietnamese. */
  name: string;
  /** What to write in its place. */
  instead: string;
}

/** Marks that turn the order of what follows. */
export const turned = /[\u202A-\u202E\u2066-\u2069]/;

/** Characters that take no room or turn the order of others, by what they are called. */
const names: [RegExp, string][] = [
  [turned, 'dấu đảo chiều chữ'],
  [/[\u200E\u200F\u061C]/, 'dấu định hướng chữ'],
  [/\u200B/, 'dấu cách không bề rộng'],
  [/\u200C|\u200D|\u2060/, 'dấu nối không bề rộng'],
  [/\uFEFF/, 'dấu BOM giữa dòng'],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, 'dấu chọn kiểu chữ'],
  [/[\u{E0000}-\u{E007F}]/u, 'thẻ ẩn'],
  [/[\u2028\u2029\u0085\v\f]/, 'dấu ngắt dòng ẩn'],
  [/\p{Cc}/u, 'ký tự điều khiển'],
  [/\p{Cs}/u, 'nửa ký tự'],
  [/\p{Co}/u, 'ký tự của riêng một phông chữ'],
];

/**
 * Every character that no reader sees: Unicode's controls, formats (Cf) and line separators,
 * variation selectors, what is drawn as nothing (default ignorable), halves of characters. Not the tab; nor
 * NUL, which marks a file that is no text; nor U+200B between letters of Khmer, which is written
 * without spaces: there it parts words.
 */
const unseen =
  /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\t\0\u200B]]|(?<!\p{sc=Khmr})\u200B|\u200B(?!\p{sc=Khmr})|\u2800/v;

/** Finds the first of some characters in a line, of which `read` tells the rest. */
export const firstOf =
  (pattern: RegExp, read: (character: string) => Pick<OddCharacter, 'name' | 'instead'>) =>
  (line: string): OddCharacter | undefined => {
    const match = pattern.exec(line);
    if (!match) return undefined;
    const column = [...line.slice(0, match.index)].length + 1;
    return { character: match[0], column, ...read(match[0]) };
  };

/**
 * The first such character of a line.
 *
 * @example
 * firstUnseen('a\u200Bb') // { character: '\u200B', column: 2, name: 'dấu cách không bề rộng', instead: '' }
 */
export const firstUnseen = firstOf(unseen, (character) => ({
  name: names.find(([pattern]) => pattern.test(character))?.[1] ?? 'ký tự ẩn',
  instead: '',
}));

export function withoutUnseen(line: string): string {
  return line.replace(new RegExp(unseen, 'gv'), '');
}

/**
 * A character as a message names it.
 *
 * @example
 * describeCharacter(firstUnseen('\u200B')!) // 'dấu cách không bề rộng (U+200B)'
 */
export function describeCharacter({ character, name }: OddCharacter): string {
  return `${name} (${codePoint(character)})`;
}
