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
  if (!wanted) return now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(wanted))
    throw new Error(`PUBLISH_DATE: “${wanted}” không phải là ngày viết như 2027-01-02.`);
  return wanted;
}
