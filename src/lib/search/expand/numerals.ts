import { stripMarks } from '../../words/without-marks.ts';

/** The numerals from none to ten; the index is the value. */
export const spelledNumerals = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

/**
 * The query with its small numerals written as words, and the other way round; undefined
 * when it has none.
 *
 * @example
 * otherNumerals(['3', 'đột', 'phá']) // ['ba', 'đột', 'phá']
 * otherNumerals(['mười', 'một', 'nhóm']) // ['11', 'nhóm']
 */
export function otherNumerals(words: string[]): string[] | undefined {
  const asWords = words.flatMap((word) =>
    /^\d{1,2}$/.test(word) ? (wordsFor(Number(word)) ?? [word]) : [word],
  );
  if (asWords.join(' ') !== words.join(' ')) return asWords;
  const [first = '', second = '', ...rest] = words;
  const value = valueOf(first);
  // “năm” before a number is a year: only a count of something is read.
  if (value <= 0 || !/^\p{L}/u.test(second)) return undefined;
  const unit = value === 10 ? valueOf(second) : -1;
  return unit > 0 && unit < 10 && rest.length
    ? [String(10 + unit), ...rest]
    : [String(value), second, ...rest];
}

/** Whether a word spells a number up to ten. */
export function isNumeral(word: string): boolean {
  return valueOf(word) >= 0;
}

/** The number a word spells, with its marks or without; -1 when it spells none. */
function valueOf(word: string): number {
  return spelledNumerals.findIndex((each) => each === word || stripMarks(each) === word);
}

function wordsFor(value: number): string[] | undefined {
  if (value <= 10) return value > 0 ? [spelledNumerals[value]!] : undefined;
  return value < 20 ? ['mười', spelledNumerals[value - 10]!] : undefined;
}
