import type { Element } from 'hast';
import { at, letter, path, width, words } from './shapes.ts';

const day = 86_400_000;
/** Free on each side of a scale of time. */
const edge = 16;

/**
 * The first and last day of a date of any precision, as days since 1970.
 *
 * @example
 * spanOf('1970') // [0, 364]
 * spanOf('1970-02') // [31, 58]
 */
export function spanOf(iso: string): [first: number, last: number] {
  const [year, month, date] = iso.split('-').map(Number) as [number, number?, number?];
  const first = Date.UTC(year, (month ?? 1) - 1, date ?? 1);
  const next = date ? first + day : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return [first / day, next / day - 1];
}

/** The day in the middle of a date of any precision: what is only known to be of a year. */
export function middleOf(iso: string): number {
  const [first, last] = spanOf(iso);
  return (first + last) / 2;
}

/**
 * The scale of all years that a span of days touches: where a day stands on it, a line along it, and
 * the years as marks at its foot, named where there is room.
 */
export function timeScale(from: number, to: number) {
  const yearAt = (days: number) => new Date(days * day).getUTCFullYear();
  const dayOf = (year: number) => Date.UTC(year, 0, 1) / day;
  const [first, last] = [yearAt(from), yearAt(to) + 1];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const [start, end] = [dayOf(first), dayOf(last)];
  const inner = width - 2 * edge;
  const xOf = (days: number) => edge + ((days - start) / (end - start)) * inner;
  const every = Math.ceil((5 * letter) / (inner / (last - first)));
  const marksAt = (foot: number): Element[] => [
    path('d-x', years.map((year) => `M${at(xOf(dayOf(year)))} ${at(foot)}v5`).join('')),
    ...years.flatMap((year, index) =>
      index % every ? [] : [words(String(year), xOf(dayOf(year)), foot + 18)],
    ),
  ];
  const lineAt = (y: number) => path('d-x', `M${edge} ${at(y)}H${width - edge}`);
  return { xOf, marksAt, lineAt };
}
