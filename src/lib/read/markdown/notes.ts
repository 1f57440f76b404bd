/** A reference to a source: `[@key]` or `[@key, locator]` (Pandoc's citation syntax). */
export interface Note {
  key: string;
  locator?: string;
}

const one = String.raw`@[a-z0-9-]+(?:,[^\[\]@;]*)?`;
const wellFormed = new RegExp(String.raw`\[(${one}(?:;\s*${one})*)\]`, 'g');
/** Notes that stand side by side, as the source of a pattern. */
export const noteGroup = String.raw`(?:\[${one}(?:;\s*${one})*\])+`;
/** In square brackets or, an address of a letter aside, anywhere else. */
const anyAttempt = /\[[^[\]@]*@[^[\]]*\]|\(?(?<![\p{L}\d._%+-])@[\p{L}\d][\p{L}\d-]*\)?/gu;

/**
 * Splits running text into plain text and groups of notes, in order.
 *
 * @example
 * splitNotes('Một.[@a; @b, tr. 3] Hai') // ['Một.', [{ key: 'a' }, { key: 'b', locator: 'tr. 3' }], ' Hai']
 */
export function splitNotes(text: string): (string | Note[])[] {
  // What stands between two others is what was split at.
  const parts = text.split(wellFormed);
  return parts
    .map((part, at) => (at % 2 ? part.split(';').map(parseNote) : part))
    .filter(({ length }) => length);
}

function parseNote(raw: string): Note {
  const [key = '', ...rest] = raw.trim().slice(1).split(',');
  const locator = rest.join(',').trim();
  return locator ? { key, locator } : { key };
}

/**
 * The notes of a text, in order.
 *
 * @example
 * notesOf('Một.[@a]') // [{ key: 'a' }]
 */
export function notesOf(text: string): Note[] {
  return splitNotes(text)
    .filter((part) => typeof part !== 'string')
    .flat();
}

/**
 * The text with its notes taken out.
 *
 * @example
 * withoutNotes('Một.[@a]') // 'Một.'
 */
export function withoutNotes(text: string): string {
  return text.replace(wellFormed, '');
}

/**
 * What looks like a note but is not written as one, e.g. `[@Key]` or `[xem @key]`.
 *
 * @example
 * malformedNotes('Một.[@Khoá]') // ['[@Khoá]']
 */
export function malformedNotes(text: string): string[] {
  return withoutNotes(text).match(anyAttempt) ?? [];
}

const longestLocator = 40;
/** A part of a work, and its number, letter or end: `trang 3–5`, `mục 1.2`, `phụ lục I`, `phần đầu`. */
const part = String.raw`(?:tr\.\s*|(?:trang|đoạn|câu|điều|khoản|điểm|chương|phần|(?:tiểu )?mục|phụ lục|bảng)\s+)`;
const number = String.raw`(?:\d{1,4}(?:\.\d{1,2}){0,3}[a-zđ]?|[ivxlc]{1,7}|[a-zđ]|đầu|giữa|cuối)`;
const place = `${part}${number}(?:(?:\\s?[-–,]\\s?|\\s+và\\s+)${number})*`;
const locator = new RegExp(`^${place}(?:,?\\s+(?:và\\s+)?${place})*$`, 'iu');

/**
 * Whether a locator only says where in a work something stands: a page would print anything else unchecked.
 *
 * @example
 * isLocator('khoản 2 điều 3') // true
 */
export function isLocator(text: string): boolean {
  return text.length <= longestLocator && locator.test(text);
}

/**
 * The source keys of a text, each once, in order.
 *
 * @example
 * keysOf('Một.[@a] Hai.[@a; @b]') // ['a', 'b']
 */
export function keysOf(text: string): string[] {
  return keysOfNotes(notesOf(text));
}

/** The source keys of some notes, each once, in order. */
export function keysOfNotes(notes: Note[]): string[] {
  return [...new Set(notes.map(({ key }) => key))];
}
