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
  return entries
    .map((entry) => ({ entry, like: likeness(asked, pairsOf(entry.href)) }))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Of the last folder alone too: what stood before it may be anything. */
function likeness([whole, last]: Pairs, [otherWhole, otherLast]: Pairs): number {
  return Math.max(dice(whole, otherWhole), dice(last, otherLast));
}

type Pairs = [whole: Set<string>, last: Set<string>];

function pairsOf(path: string): Pairs {
  const folders = stripMarks(path).split('/').filter(Boolean);
  return [pairs(folders.join('')), pairs(folders.at(-1) ?? '')];
}

function pairs(text: string): Set<string> {
  const letters = text.replace(/[^a-z\d]/g, '');
  return new Set([...letters.slice(1)].map((letter, at) => letters[at]! + letter));
}

function dice(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((pair) => other.has(pair));
  return (2 * shared.length) / (one.size + other.size || 1);
}
