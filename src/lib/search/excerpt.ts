import { placesOf, type Phrase } from './speech.ts';
import { wordPattern, wordReader, type Word } from './terms.ts';

/** A run of text, and whether it is what was asked for. */
export type Piece = [text: string, marked: boolean];

/** Of a statement a result shows sixty words and what is between them; of these before the first that is marked. */
const longest = 120;
const before = 16;

/**
 * A statement as a result shows it: of a long one the run of words of which most are marked. Of names
 * all words are, where they stand whole.
 *
 * @example
 * excerptOf('Điện gió phát 322 MW.', ({ bare }) => bare === 'gio')
 * // [['Điện ', false], ['gió', true], [' phát 322 MW.', false]]
 */
export function excerptOf(
  text: string,
  isMarked: (word: Word) => boolean,
  names: Phrase[] = [],
): Piece[] {
  const read = wordReader();
  // Words stand at odd places, what is between them at even ones.
  const parts = text.split(new RegExp(`(${wordPattern.source})`, 'u'));
  const words = parts.flatMap((part, at) =>
    at % 2 ? read(part).map((word) => ({ ...word, at })) : [],
  );
  const named = names.flatMap((name) =>
    placesOf(name, words).flatMap((from) => words.slice(from, from + name.length)),
  );
  const places = new Set([...words.filter(isMarked), ...named].map(({ at }) => at));
  const marks = parts.map((_, at) => places.has(at));
  const start = parts.length > longest ? bestRun(marks) : 0;
  const pieces: Piece[] = start ? [['… ', false]] : [];
  for (const [at, part] of parts.slice(start, start + longest).entries()) {
    const [last, marked] = [pieces.at(-1), marks[start + at]!];
    if (last?.[1] === marked) last[0] += part;
    else if (part) pieces.push([part, marked]);
  }
  return start + longest < parts.length ? [...pieces, ['…', false]] : pieces;
}

/** Where the run with most marks begins; the earliest of such, a little before its first. */
function bestRun(marks: boolean[]): number {
  const sums = marks.map((_, at) => marks.slice(at, at + longest).filter(Boolean).length);
  const first = sums.indexOf(Math.max(...sums));
  return Math.max(0, Math.min(marks.indexOf(true, first) - before, marks.length - longest));
}
