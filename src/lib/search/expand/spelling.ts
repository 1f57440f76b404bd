import { stripMarks, syllableKey } from '../../words/without-marks.ts';
import { isNumeral } from './numerals.ts';
import { isQuestionWord } from './questions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Mends a word the site does not have: other tone placement and i for y silently, a wrong
 * tone mark or one wrong letter as a correction. Among several candidates the one that
 * stands beside its neighbours in a name of the site wins, then the most frequent.
 *
 * @example
 * mend('hoá', …) // { word: 'hóa', corrected: false }
 * mend('thôm', …) // { word: 'thôn', corrected: true }
 */
export function mend(
  word: string,
  vocabulary: Vocabulary,
  fitOf: (candidate: string) => number,
): { word: string; corrected: boolean } {
  const kept = { word, corrected: false };
  if (!/^\p{L}{2,}$/u.test(word) || isNumeral(word) || isQuestionWord(word)) return kept;
  const bare = stripMarks(word);
  const writings = vocabulary.writingsOf(bare);
  const plain = bare === word;
  if (writings.includes(word) || (plain && writings.length)) return kept;
  const same = vocabulary.sameSyllable(syllableKey(word));
  if (same) return { word: same, corrected: false };
  if (writings.length) return { word: choose(writings, fitOf), corrected: true };
  const swapped = [bare.replace(/i$/, 'y'), bare.replace(/y$/, 'i')].find(
    (form) => form !== bare && vocabulary.writingsOf(form).length,
  );
  if (swapped)
    return { word: plain ? swapped : vocabulary.writingsOf(swapped)[0]!, corrected: !plain };
  const near = vocabulary.bare.filter((form) => isOneSlipAway(bare, form));
  const candidates = near.flatMap((form) => vocabulary.writingsOf(form));
  return candidates.length ? { word: choose(candidates, fitOf), corrected: true } : kept;
}

function choose(candidates: string[], fitOf: (candidate: string) => number): string {
  return candidates.toSorted((a, b) => fitOf(b) - fitOf(a))[0]!;
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
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
