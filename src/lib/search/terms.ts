import { stripMarks } from '../words/without-marks.ts';

/** Words with their inner marks: `71,07`, `7/8`, `1740/QĐ-UBND`, `Covid-19`. */
export const wordPattern =
  /[\p{L}\p{M}\p{N}]+(?:(?:[/-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Where a word has parts: at a mark, and in QĐ1740. */
const seam = /[/-]|(?<=^(?:q[ldđ]|nq|ct|kh|n[dđ]))(?=\d)/;

/** Vietnamese marks by the digit VNI gives them; breve and horn are one, as Telex has it. */
const marks: Record<string, string> = {
  ...{ '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
  ...{ '\u0302': '6', '\u031b': '7', '\u0306': '7', đ: '9' },
};

/** A word as it is matched. */
export interface Word {
  written: string;
  /** Without marks; of lý and lí, quý and quí, the second. */
  bare: string;
  /** The same with its marks in order, wherever they stand: that of hòa and of hoà is `hoa2`. */
  key: string;
}

/**
 * Takes a word apart.
 *
 * @example
 * wordOf('nước') // { written: 'nước', bare: 'nuoc', key: 'nuoc17' }
 */
export function wordOf(written: string): Word {
  const bare = stripMarks(written).replace(/(?<=[^aeou]|qu)y$/, 'i');
  const digits = [...written.normalize('NFD')].map((each) => marks[each] ?? '');
  return { written, bare, key: bare + [...new Set(digits)].sort().join('') };
}

/**
 * A reader of the words of texts, of what has parts also these; it keeps those it has seen, as most
 * come back.
 *
 * @example
 * wordReader()('Quyết định 77/QĐ').map(({ bare }) => bare)
 * // ['quyet', 'dinh', '77/qd', '77', 'qd']
 */
export function wordReader(seen = new Map<string, Word>()): (text: string) => Word[] {
  const known = (written: string): Word => {
    const each = seen.get(written) ?? wordOf(written);
    seen.set(written, each);
    return each;
  };
  return (text) =>
    (text.normalize('NFC').toLowerCase().match(wordPattern) ?? []).flatMap((each) => {
      const parts = each.split(seam);
      return (parts.length > 1 ? [each, ...parts] : parts).map(known);
    });
}

/** Words in one form, between spaces. */
export function lineOf(words: Word[], form: 'bare' | 'key' = 'bare'): string {
  return words.map((each) => each[form]).join(' ');
}

/**
 * The terms of words, without marks: each, and each with the one after it.
 *
 * @example
 * termsOf(wordReader()('kinh tế')) // ['kinh', 'te', 'kinh_te']
 */
export function termsOf(words: Word[]): string[] {
  const pairs = words.slice(1).map(({ bare }, at) => `${words[at]!.bare}_${bare}`);
  return [...words.map(({ bare }) => bare), ...pairs];
}

/** A number of a text below another, 36³: so short that another text may have it too. */
export function numberOf(text: string, below = 46656): number {
  return [...text].reduce((sum, each) => (sum * 31 + each.codePointAt(0)!) % below, 0);
}

/** How like two sets are, by what both hold: 1 where they are the same. */
export function likeness(some: Set<string>, others: Set<string>): number {
  const both = [...some].filter((each) => others.has(each)).length;
  return (2 * both) / (some.size + others.size || 1);
}
