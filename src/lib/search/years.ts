/** The first year that is fresher than others. */
const firstYear = 2018;

/** How many years after the first what is told is of: of the year it was told, or an earlier one that it tells of. */
export function freshness(when: string, words: string): number {
  const named = [/\d{4}$/.exec(when), /\b20\d\d\b/.exec(words)];
  const years = named.flatMap((found) => (found ? [Number(found[0])] : []));
  return years.length ? Math.max(0, Math.min(...years) - firstYear) : 0;
}

/**
 * Whether of years asked what is told names other ones alone, and no span, “2021–2025” or “2021 đến 2025”, that holds one.
 *
 * @example
 * isOfOtherYears('Năm 2023, che phủ 4,1%', ['2024']) // true
 * isOfOtherYears('Giai đoạn 2021–2025', ['2024']) // false
 */
export function isOfOtherYears(told: string, years: string[]): boolean {
  const spans = [...told.matchAll(/(\d{4})(?:–| đến (?:năm )?)(\d{4})/g)];
  const holds = (year: string) =>
    told.includes(year) || spans.some(([, from, to]) => from! <= year && year <= to!);
  return years.length > 0 && /\b20\d\d\b/.test(told) && !years.some(holds);
}
