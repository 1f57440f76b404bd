import { documentNumber, sameDocument } from './expand/document-number.ts';
import { spelledNumerals } from './expand/numerals.ts';
import { stripMarks, wordsOf } from '../words/without-marks.ts';

/**
 * How well a name answers a query, from not at all to being it. Between none and a phrase lies
 * the share of the query that a name inside it covers; a part is one or more whole parts of a
 * name that lists several (“Quốc phòng, an ninh, trật tự”).
 */
export const noFit = 0;
export const phraseFit = 2;
export const startFit = 3;
export const partFit = 3.5;
export const wholeFit = 4;

/** As `comparable` leaves them. */
const spelled = spelledNumerals.map((word) => stripMarks(word).replaceAll('y', 'i'));

/**
 * A text for comparing names: without marks, y as i, small numerals as digits, one space
 * between words.
 *
 * @example
 * comparable('Ba đột phá') // '3 dot pha'
 */
export function comparable(text: string): string {
  return wordsOf(stripMarks(text))
    .map((word) => word.replaceAll('y', 'i'))
    .map((word) => (spelled.indexOf(word) > 0 ? String(spelled.indexOf(word)) : word))
    .join(' ');
}

/** A query made ready for comparing, once. */
export interface ComparableQuery {
  text: string;
  /** Padded with spaces, so that a phrase ends where words end. */
  padded: string;
  words: number;
  number: ReturnType<typeof documentNumber>;
}

/** Prepares a query for `fitOfNames`. */
export function comparableQuery(query: string): ComparableQuery {
  const text = comparable(query);
  return {
    text,
    padded: ` ${text} `,
    words: text.split(' ').length,
    number: documentNumber(query),
  };
}

/** A name made ready for comparing, once. */
export interface ComparableName extends ComparableQuery {
  /** The parts of a name that lists several, joined in every run. */
  parts: Set<string>;
}

/** Prepares names for `fitOfNames`. */
export function comparableNames(names: string[]): ComparableName[] {
  return names.map((name) => ({ ...comparableQuery(name), parts: runsOfParts(name) }));
}

function runsOfParts(name: string): Set<string> {
  const parts = name
    .split(/,|:| và | - /)
    .map(comparable)
    .filter(Boolean);
  if (parts.length < 2) return new Set();
  return new Set(
    parts.flatMap((_, start) =>
      parts.slice(start).map((_part, length) => parts.slice(start, start + length + 1).join(' ')),
    ),
  );
}

/**
 * How well the names of one thing answer a query: it is the name, the name starts with
 * it or holds it, or the name (of two words or more) stands inside a longer query.
 *
 * @example
 * fitOfNames(comparableQuery('kinh te bien'), comparableNames(['Kinh tế biển'])) // 4: it is the name
 * fitOfNames(comparableQuery('te bien'), comparableNames(['Kinh tế biển'])) // 2: a phrase of it
 */
export function fitOfNames(query: ComparableQuery, names: ComparableName[]): number {
  return query.text ? Math.max(noFit, ...names.map((name) => fitOfName(query, name))) : noFit;
}

function fitOfName({ text, padded, words, number }: ComparableQuery, name: ComparableName): number {
  if (number && name.number) return sameDocument(number, name.number) ? wholeFit : noFit;
  if (name.padded === padded) return wholeFit;
  if (name.parts.has(text)) return partFit;
  if (name.padded.startsWith(padded)) return startFit;
  if (name.padded.includes(padded)) return phraseFit;
  if (name.words < 2 || !padded.includes(name.padded)) return noFit;
  // A pair of words inside a question is often chance: it counts for less.
  return (phraseFit * name.words) / (words + (name.words > 2 ? 0.001 : 1));
}
