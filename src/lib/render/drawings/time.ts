const day = 86_400_000;

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

/** The first days of all years that a span of days touches, with the one after. */
export function yearsOf(from: number, to: number): { year: number; first: number }[] {
  const yearAt = (days: number) => new Date(days * day).getUTCFullYear();
  return Array.from({ length: yearAt(to) - yearAt(from) + 2 }, (_, at) => {
    const year = yearAt(from) + at;
    return { year, first: Date.UTC(year, 0, 1) / day };
  });
}
