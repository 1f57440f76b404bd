import { keyOfKeystrokes } from './keystrokes.ts';
import type { Statements } from './statements.ts';
import { isSyllable } from './syllable.ts';
import { wordOf, type Word } from './terms.ts';

/** The words of a query, strokes of the keyboard read as the words of the site they mean. */
export function wordsTyped(text: string, site: Statements): Word[] {
  return site.words.of(text).map((word) => {
    if (site.bare.has(word.bare)) return word;
    const written = site.written.get(keyOfKeystrokes(word.written) ?? '');
    return written ? wordOf(written) : word;
  });
}

/**
 * The words of a query with slips mended: a wrong tone mark, a letter too many, left out, changed,
 * or two swapped, in what is no word of the site. What may be a word of the language is only
 * mended when `daring`, and only into a compound that the site has; with other marks, into what stands beside its neighbour.
 *
 * @example
 * mend(wordsTyped('kih te bien', site), site, false).map(({ written }) => written)
 * // ['kinh', 'te', 'bien']
 */
export function mend(words: Word[], site: Statements, daring: boolean): Word[] {
  return words.map((word, at) => {
    const { written, bare, key } = word;
    if (isTaken(word, site)) return word;
    if (!daring && isSyllable(written)) return word;
    const wrongMark = key !== bare && site.bare.has(bare);
    const isLong = !daring && bare.length > 4;
    const beside = daring && !wrongMark ? site.isCompound : site.hasPair;
    const fits = (each: Word) =>
      Number(beside(words[at - 1]?.bare, each.bare)) +
      Number(beside(each.bare, words[at + 1]?.bare));
    const [best] = meantBy(bare, wrongMark, site).sort((a, b) => fits(b) - fits(a));
    if (!best || !(isLong || fits(best))) return word;
    // What was typed without marks stays so: it is read with any.
    return key === bare ? wordOf(best.bare) : best;
  });
}

/** Whether a word is taken as it is: the site has it, it only binds, or it is none. */
function isTaken({ written, bare, key }: Word, site: Statements): boolean {
  const isKnown = key === bare ? site.bare.has(bare) : site.written.has(key);
  return isKnown || site.speech.idle.has(key) || !/^\p{L}{2,}$/u.test(written);
}

/** The words of the site that a word may stand for: it with other marks, or one slip away. */
function meantBy(bare: string, wrongMark: boolean, { words, written }: Statements): Word[] {
  return [...words.seen.values()].filter(
    (each) =>
      written.has(each.key) && (wrongMark ? each.bare === bare : isOneSlipAway(each.bare, bare)),
  );
}

/**
 * Whether two words differ by one letter added, left out, changed, or two swapped.
 *
 * @example
 * isOneSlipAway('thom', 'thon') // true
 */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
