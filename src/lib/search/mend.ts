import { keyOfKeystrokes } from './keystrokes.ts';
import { wordsThatName } from './query.ts';
import type { Statements } from './statements.ts';
import { wordOf, type Word } from './terms.ts';

/** The words of a query, strokes of the keyboard read as the words of the site they mean. */
export function wordsTyped(text: string, { read, terms, written }: Statements): Word[] {
  return read(text).map((word) =>
    terms.has(word.bare) ? word : (written.get(keyOfKeystrokes(word.written) ?? '') ?? word),
  );
}

/**
 * The words of a query with slips mended: what is no word of the site becomes the one with other marks,
 * or else one letter away, that makes a compound of the site with a neighbour.
 *
 * @example
 * mend(wordsTyped('kih te bien', site), site).map(({ written }) => written)
 * // ['kinh', 'te', 'bien']
 */
export function mend(words: Word[], site: Statements): Word[] {
  const { terms, written } = site;
  const naming = wordsThatName(words, site);
  return words.map((word, at) => {
    const { bare, key } = word;
    const isKnown = key === bare ? terms.has(bare) : written.has(key);
    // Two consonants are short for something.
    const isWord = /^\p{L}{2,}$/u.test(word.written) && !/^[^aeiou]{2}$/.test(bare);
    if (isKnown || !naming[at] || !isWord) return word;
    const fits = (each: Word) =>
      Number(terms.has(`${words[at - 1]?.bare}_${each.bare}`)) +
      Number(terms.has(`${each.bare}_${words[at + 1]?.bare}`));
    const [best] = [...written.values()]
      .filter((each) => (terms.has(bare) ? each.bare === bare : isOneSlipAway(each.bare, bare)))
      .sort((a, b) => fits(b) - fits(a));
    // Beside a number, which comes before letters, nothing is a compound.
    const isAmongWords = [words[at - 1], words[at + 1]].some((each) => each && each.bare >= 'a');
    // Alone, a short word may be one that the site has not.
    if (!best || (isAmongWords ? !fits(best) : bare.length < 4 && best.bare !== bare)) return word;
    // What was typed without marks stays so: it is read with any.
    return key === bare ? wordOf(best.bare) : best;
  });
}

/**
 * Whether two different words are the same but for one letter added, left out, changed or moved.
 *
 * @example
 * isOneSlipAway('thom', 'thon') // true
 */
export function isOneSlipAway(a: string, b: string): boolean {
  const lessOne = (word: string) =>
    [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
  const others = [b, ...lessOne(b)];
  return [a, ...lessOne(a)].some((each) => others.includes(each));
}
