import { means, placesOf, type Phrase } from './speech.ts';
import { wordPattern, wordReader } from './terms.ts';

/** A run of text, and whether it is what was asked for. */
export type Piece = [text: string, marked: boolean];

/** Of a statement a result shows sixty words and what is between them; of these before the first that is marked. */
const longest = 120;
const before = 16;

/**
 * A statement as a result shows it, each phrase marked where it stands whole; of a long one from a
 * little before the first.
 *
 * @example
 * excerptOf('Điện gió phát 322 MW.', [read('gio')])
 * // [['Điện ', false], ['gió', true], [' phát 322 MW.', false]]
 */
export function excerptOf(text: string, phrases: Phrase[]): Piece[] {
  const read = wordReader();
  // Words stand at odd places, what is between them at even ones.
  const parts = text.split(new RegExp(`(${wordPattern.source})`, 'u'));
  const words = parts.flatMap((part, at) =>
    at % 2 ? read(part).map((word) => ({ ...word, at })) : [],
  );
  const found = phrases.flatMap((phrase) =>
    placesOf(phrase, words, means).flatMap((from) => words.slice(from, from + phrase.length)),
  );
  const places = new Set(found.map(({ at }) => at));
  const marks = parts.map((_, at) => places.has(at));
  const start = Math.max(0, Math.min(marks.indexOf(true) - before, parts.length - longest));
  const pieces: Piece[] = start ? [['… ', false]] : [];
  for (const [at, part] of parts.slice(start, start + longest).entries()) {
    const [last, marked] = [pieces.at(-1), marks[start + at]!];
    if (last?.[1] === marked) last[0] += part;
    else if (part) pieces.push([part, marked]);
  }
  return start + longest < parts.length ? [...pieces, ['…', false]] : pieces;
}
