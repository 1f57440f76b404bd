import { isDay } from '../../words/day.ts';

/** A number of views as it is published: small ones are not told apart. */
type Count = number | 'dưới 5';

/** What deploy/dem-luot-xem.mjs publishes: views of pages, not people. */
export interface Visits {
  /** The last day counted, which may go on. */
  day: string;
  today: Count;
  week: Count;
  all: Count;
  days: [day: string, count: Count][];
  pages: [path: string, title: string, count: Count][];
}

/** No longer a file is read. */
export const mostVisits = 50_000;

const isCount = (value: unknown) =>
  value === 'dưới 5' || (Number.isSafeInteger(value) && (value as number) >= 5);
const isDate = (value: unknown) => typeof value === 'string' && isDay(value);
const isPath = (value: unknown) => typeof value === 'string' && /^\/(?:[\w-]+\/)*$/.test(value);
const isText = (value: unknown) => typeof value === 'string' && value.length < 500;

const isListOf = (list: unknown, ...cells: ((cell: unknown) => boolean)[]) =>
  Array.isArray(list) &&
  list.every(
    (row: unknown) =>
      Array.isArray(row) && row.length === cells.length && cells.every((is, at) => is(row[at])),
  );

/**
 * Reads the published figures.
 *
 * @returns nothing when there are none, or they are anything else
 * @example
 * readVisits('{"day":"2027-01-02"}') // undefined
 */
export function readVisits(text: string): Visits | undefined {
  if (text.length > mostVisits) return undefined;
  try {
    const { day, today, week, all, days, pages } = JSON.parse(text) as Record<string, unknown>;
    const holds =
      isDate(day) &&
      [today, week, all].every(isCount) &&
      isListOf(days, isDate, isCount) &&
      isListOf(pages, isPath, isText, isCount);
    return holds ? ({ day, today, week, all, days, pages } as Visits) : undefined;
  } catch {
    return undefined;
  }
}
