/** How a day is written (ISO 8601): `2026-11-24`. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a text is a day that the calendar has, as `2026-11-24`.
 *
 * @example
 * isDay('2027-02-30') // false
 */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines take the 30th of February for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Of the clock in Vietnam, all year round. A zone asked for by its name is looked up for 25 ms, on a slow phone 100. */
const aheadOfUtc = 7 * 60 * 60 * 1000;

/**
 * The day in Vietnam, which is the day a clerk would write; `PUBLISH_DATE` instead, for
 * tests and for publishing what was decided on another day.
 *
 * @throws {Error} when `PUBLISH_DATE` is not a day.
 * @example
 * today({ PUBLISH_DATE: '2027-01-02' }) // '2027-01-02'
 */
export function today(env: Record<string, string | undefined>, now = new Date()): string {
  const wanted = env.PUBLISH_DATE;
  if (!wanted) return new Date(now.getTime() + aheadOfUtc).toISOString().slice(0, 10);
  if (!isDay(wanted))
    throw new Error(`PUBLISH_DATE: “${wanted}” không phải là ngày viết như 2027-01-02.`);
  return wanted;
}

/**
 * A date of any precision as Vietnamese administrative texts write it.
 *
 * @example
 * displayDate('2025-03-11') // '11/3/2025'
 * displayDate('2025-03') // 'tháng 3/2025'
 * displayDate('2025') // '2025'
 */
export function displayDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!month) return year ?? '';
  const plain = `${Number(month)}/${year}`;
  return day ? `${Number(day)}/${plain}` : `tháng ${plain}`;
}
