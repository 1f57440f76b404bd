import { fold } from '../fold.ts';

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
  const value = spelledNumerals.findIndex((each) => each === first || fold(each) === first);
  // “năm” alone is a year far more often than five: only a count at the start is read.
  if (value <= 0 || words.length < 2) return undefined;
  const unit =
    value === 10
      ? spelledNumerals.findIndex((each) => each === second || fold(each) === second)
      : -1;
  return unit > 0 && unit < 10 && rest.length
    ? [String(10 + unit), ...rest]
    : [String(value), second, ...rest];
}

/** Whether a word spells a number up to ten. */
export function isNumeral(word: string): boolean {
  return spelledNumerals.some((each) => each === word || fold(each) === word);
}

function wordsFor(value: number): string[] | undefined {
  if (value <= 10) return value > 0 ? [spelledNumerals[value]!] : undefined;
  return value < 20 ? ['mười', spelledNumerals[value - 10]!] : undefined;
}
