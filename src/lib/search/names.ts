import { documentNumber, sameDocument } from './expand/document-number.ts';
import { fold, wordsOf } from './fold.ts';

/**
 * How well a name answers a query, from not at all to being it. Between `none` and
 * `phrase` lies the share of the query that a name inside it covers; `part` is one or
 * more whole parts of a name that lists several (“Quốc phòng, an ninh, trật tự”).
 */
export const nameFit = { none: 0, phrase: 2, start: 3, part: 3.5, whole: 4 } as const;

const spelled = 'mot hai ba bon nam sau bai tam chin muoi'.split(' ');

/**
 * A text for comparing names: folded, y as i, small numerals as digits, one space
 * between words.
 *
 * @example
 * comparable('Ba đột phá') // '3 dot pha'
 */
export function comparable(text: string): string {
  return wordsOf(fold(text))
    .map((word) => word.replaceAll('y', 'i'))
    .map((word) => (spelled.includes(word) ? String(spelled.indexOf(word) + 1) : word))
    .join(' ');
}

/** A name made ready for comparing, once. */
export interface ComparableName {
  text: string;
  /** Padded with spaces, so that a phrase ends where words end. */
  padded: string;
  /** The parts of a name that lists several, joined in every run. */
  parts: Set<string>;
  words: number;
  number: ReturnType<typeof documentNumber>;
}

/** Prepares names for `fitOfNames`. */
export function comparableNames(names: string[]): ComparableName[] {
  return names.map((name) => {
    const text = comparable(name);
    return {
      text,
      padded: ` ${text} `,
      parts: runsOfParts(name),
      words: text.split(' ').length,
      number: documentNumber(name),
    };
  });
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
 * fitOfNames('kinh te bien', comparableNames(['Kinh tế biển'])) // 4: it is the name
 * fitOfNames('te bien', comparableNames(['Kinh tế biển'])) // 2: a phrase of it
 * fitOfNames('kinh te bien la gi', comparableNames(['Kinh tế biển'])) // 1.2: three words of five
 */
export function fitOfNames(query: string, names: ComparableName[]): number {
  const asked = comparable(query);
  if (!asked) return nameFit.none;
  const number = documentNumber(query);
  const padded = ` ${asked} `;
  const length = asked.split(' ').length;
  return Math.max(
    nameFit.none,
    ...names.map((name) => {
      if (number && name.number)
        return sameDocument(number, name.number) ? nameFit.whole : nameFit.none;
      if (name.padded === padded) return nameFit.whole;
      if (name.parts.has(asked)) return nameFit.part;
      if (name.padded.startsWith(padded)) return nameFit.start;
      if (name.padded.includes(padded)) return nameFit.phrase;
      const inside = name.words > 1 && padded.includes(name.padded);
      // A pair of words inside a question is often chance: it counts for less.
      const share = name.words / (length + (name.words > 2 ? 0.001 : 1));
      return inside ? nameFit.phrase * share : nameFit.none;
    }),
  );
}
