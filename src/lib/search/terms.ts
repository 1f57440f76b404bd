import { stripMarks } from '../words/without-marks.ts';

/** Words with their inner marks: `71,07`, `7/8`, `1740/QĐ-UBND`, `Covid-19`. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:[/-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Where a word has parts: at a mark, and in QĐ1740. */
const seam = /[/-]|(?<=^(?:q[dđ]|nq|ct|kh|n[dđ]))(?=\d)/;

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

/** Takes texts apart into words and remembers those it has seen: most come back. */
export class Words {
  // No field of the class: lowered for older browsers, one costs half a kilobyte.
  declare readonly seen: Map<string, Word>;

  constructor() {
    this.seen = new Map();
  }

  /**
   * The words of a text; of what has parts also these.
   *
   * @example
   * new Words().of('Quyết định 77/QĐ').map(({ bare }) => bare)
   * // ['quyet', 'dinh', '77/qd', '77', 'qd']
   */
  of(text: string): Word[] {
    return (text.normalize('NFC').toLowerCase().match(word) ?? []).flatMap((each) => {
      const parts = each.split(seam);
      return [each, ...(parts.length > 1 ? parts : [])].map((part) => this.known(part));
    });
  }

  /** The words of a text in one form, between spaces. */
  line(text: string, form: 'bare' | 'key' = 'bare'): string {
    return lineOf(this.of(text), form);
  }

  private known(written: string): Word {
    const known = this.seen.get(written) ?? wordOf(written);
    this.seen.set(written, known);
    return known;
  }
}

/** Words in one form, between spaces. */
export function lineOf(words: Word[], form: 'bare' | 'key' = 'bare'): string {
  return words.map((each) => each[form]).join(' ');
}

/**
 * The terms of a text without marks: its words, and each with the one after it.
 *
 * @example
 * termsOf('kinh te') // ['kinh', 'te', 'kinh_te']
 */
export function termsOf(line: string): string[] {
  const words = line.split(' ');
  return [...words, ...words.slice(1).map((next, at) => `${words[at]}_${next}`)];
}
