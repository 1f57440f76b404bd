import { keyOfKeystrokes } from './keystrokes.ts';
import type { Statements } from './statements.ts';
import { wordOf, type Word } from './terms.ts';

/** The words of a query, strokes of the keyboard read as the words of the site they mean. */
export function wordsTyped(text: string, { words, terms, written }: Statements): Word[] {
  return words
    .of(text)
    .map((word) =>
      terms.has(word.bare) ? word : (written.get(keyOfKeystrokes(word.written) ?? '') ?? word),
    );
}

/**
 * The words of a query with slips mended: what is no word of the site becomes the one that it may stand
 * for: one letter away, and a compound with a neighbour; or with other marks, beside one.
 *
 * @example
 * mend(wordsTyped('kih te bien', site), site).map(({ written }) => written)
 * // ['kinh', 'te', 'bien']
 */
export function mend(words: Word[], { terms, written, speech }: Statements): Word[] {
  const isTaken = ({ written: typed, bare, key }: Word) =>
    (key === bare ? terms.has(bare) : written.has(key)) ||
    speech.idle.has(key) ||
    !/^\p{L}{2,}$/u.test(typed);
  return words.map((word, at) => {
    if (isTaken(word)) return word;
    const { bare, key } = word;
    const isWrongMark = key !== bare && terms.has(bare);
    const fits = (each: Word) =>
      Number(terms.has(`${words[at - 1]?.bare}_${each.bare}`)) +
      Number(terms.has(`${each.bare}_${words[at + 1]?.bare}`));
    const [best] = [...written.values()]
      .filter((each) => (isWrongMark ? each.bare === bare : isOneSlipAway(each.bare, bare)))
      .sort((a, b) => fits(b) - fits(a));
    if (!best || (words.length > 1 && !fits(best))) return word;
    // What was typed without marks stays so: it is read with any.
    return key === bare ? wordOf(best.bare) : best;
  });
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
