import { displayDate } from '../../words/day.ts';

/**
 * A date of any precision as a clerk types it.
 *
 * @example
 * plainDate('2025-03') // '3/2025'
 */
export const plainDate = (iso: string): string => displayDate(iso).replace('tháng ', '');

/**
 * A text about a field with its dates so.
 *
 * @example
 * withPlainDates('viết năm-tháng-ngày, như "2025-03-11"') // 'viết ngày/tháng/năm, như 11/3/2025'
 */
export function withPlainDates(text: string): string {
  return text
    .replaceAll('năm-tháng-ngày', 'ngày/tháng/năm')
    .replaceAll('năm-tháng', 'tháng/năm')
    .replace(/(?<![\w-])"?(\d{4}(?:-\d\d){0,2})\b"?(?!-)/g, (_, iso: string) => plainDate(iso));
}
