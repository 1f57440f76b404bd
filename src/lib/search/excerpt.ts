import { wordOf, wordPattern } from './terms.ts';

/** A run of text, and whether it is what was asked for. */
export type Piece = [text: string, marked: boolean];

/** Of a statement a result shows sixty words and what is between them; of these before the first that is wanted. */
const longest = 120;
const before = 16;

/**
 * A statement as a result shows it: of a long one the run of words that holds most of the terms, those
 * that are to be marked; `exact` has the keys of words that were typed with marks.
 *
 * @example
 * excerptOf('Điện gió phát 322 MW.', ['gio']) // [['Điện ', false], ['gió', true], [' phát 322 MW.', false]]
 */
export function excerptOf(
  text: string,
  terms: string[],
  exact = new Map<string, string>(),
  isMarked: (term: string) => boolean = () => true,
): Piece[] {
  const termIn = (written: string) => {
    const { bare, key } = wordOf(written.toLowerCase());
    const isOther = (exact.get(bare) ?? key) !== key;
    return isOther ? undefined : [bare, ...bare.split(/[/-]/)].find((part) => terms.includes(part));
  };
  // Words stand at odd places, what is between them at even ones.
  const parts = text.split(new RegExp(`(${wordPattern.source})`, 'u'));
  const held = parts.map((part, at) => (at % 2 ? termIn(part) : undefined));
  const start = parts.length > longest ? bestRun(held.map(Boolean)) : 0;
  const pieces: Piece[] = start ? [['… ', false]] : [];
  for (const [at, part] of parts.slice(start, start + longest).entries()) {
    const [last, term] = [pieces.at(-1), held[start + at]];
    const marked = !!term && isMarked(term);
    if (last?.[1] === marked) last[0] += part;
    else if (part) pieces.push([part, marked]);
  }
  return start + longest < parts.length ? [...pieces, ['…', false]] : pieces;
}

/** Where the run with most of what is wanted begins; the earliest of such, a little before its first. */
function bestRun(held: boolean[]): number {
  const sums = held.map((_, at) => held.slice(at, at + longest).filter(Boolean).length);
  const first = sums.indexOf(Math.max(...sums));
  return Math.max(0, Math.min(held.indexOf(true, first) - before, held.length - longest));
}
