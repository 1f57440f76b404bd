import { withPlainMarks } from './quotations-in.ts';
import { most } from './most.ts';

/** The passages of an archive, folded: to be asked of a memory, as a source is quoted many times. */
export const passagesOf = (_key: string, text: string) => text.split(/\n\s*\n/).map(fold);

/**
 * Folds what may differ without changing a word: normal form, white space, quotation marks.
 *
 * @example
 * fold('“Đoàn\nkết”') // '"Đoàn kết"'
 */
export function fold(text: string): string {
  return withPlainMarks(text.normalize('NFC'))
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

interface Strange {
  /** Up to four of its words from the first that the passage has not at that place. */
  words: string;
  /** How many of its words stand there before. */
  known: number;
}

/** Of several passages one must have it all: the words by which it leaves the one that has most of it. */
export function firstStrange(parts: string[], passages: string[]): string | undefined {
  let nearest: Strange | undefined;
  for (const passage of passages) {
    const strange = strangeIn(parts, passage);
    if (!strange) return undefined;
    if (!nearest || strange.known > nearest.known) nearest = strange;
  }
  return nearest?.words;
}

/** Parts follow each other in a passage, each as whole words. */
function strangeIn(parts: string[], passage: string): Strange | undefined {
  let from = 0;
  let before = 0;
  for (const part of parts) {
    const end = endOf(part, passage, from);
    const words = part.split(' ');
    if (end === undefined) {
      const start = from;
      const known = most(
        words.length,
        (length) => endOf(words.slice(0, length).join(' '), passage, start) !== undefined,
      );
      return { words: words.slice(known, known + 4).join(' '), known: before + known };
    }
    before += words.length;
    from = end;
  }
  return undefined;
}

/** Where a part ends in a text when it stands there as whole words. */
function endOf(part: string, text: string, from: number): number | undefined {
  const letter = /[\p{L}\p{N}]/u;
  const cuts = (outside: string | undefined, inside: string | undefined) =>
    letter.test(outside ?? '') && letter.test(inside ?? '');
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!cuts(text[at - 1], part[0]) && !cuts(text[end], part.at(-1))) return end;
  }
  return undefined;
}
