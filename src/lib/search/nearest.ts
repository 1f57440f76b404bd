import { stripMarks } from '../words/without-marks.ts';

const most = 4;
/** Of all pairs of letters: below that two addresses have nothing to do with each other. */
const least = 0.5;

/**
 * The addresses that one which does not stand is most like, by the pairs of letters they share,
 * nearest first: slips, letters left out, a folder too many or too few.
 *
 * @param path as it was asked for, decoded
 * @example
 * nearest('/giai-phap/kinhte-bienn', [{ href: '/giai-phap/kinh-te-bien/' }, { href: '/gop-y/' }])
 * // [{ href: '/giai-phap/kinh-te-bien/' }]
 */
export function nearest<Entry extends { href: string }>(path: string, entries: Entry[]): Entry[] {
  const asked = pairsOf(path);
  const likeness = (other: Set<string>) =>
    (2 * [...asked].filter((pair) => other.has(pair)).length) / (asked.size + other.size || 1);
  return entries
    .map((entry) => ({ entry, like: likeness(pairsOf(entry.href)) }))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function pairsOf(path: string): Set<string> {
  const letters = stripMarks(path).replace(/[^a-z\d]/g, '');
  return new Set([...letters.slice(1)].map((letter, at) => letters[at]! + letter));
}
