import { smallFirst } from './writings.ts';

/** The outcomes of a section, each still true when counted in one line. */
export const outcomeWords = {
  'cong-nhan': 'Đã được công nhận',
  'co-so-lieu': 'Có số liệu, chưa thấy mức đặt ra',
  'chua-thay': 'Đã tra cứu, chưa thấy thông tin',
} as const;

/** How a section stands to its time. */
export const timeWords = {
  'chua-den-han': 'Chưa đến hạn',
  'dung-han': 'Đúng thời hạn',
  'sau-han': 'Sau thời hạn',
  'tuy-moc': 'Đúng hạn hay không tùy mốc tính',
  'dinh-ky': 'Định kỳ',
  'khong-ghi': 'Không thấy ghi hạn riêng',
} as const;

/** What an outcome is said with, wherever it is said. */
export const partWords = {
  things: (found: number, of: number) => `về ${found} trong ${of} việc`,
  or: ' hoặc ',
  reviewed: (day: string) => `rà soát ngày ${day}`,
} as const;

export const boardWords = {
  heading: 'Tình hình thực hiện',
  strip: (count: number) => `${count} mục, theo tình hình thực hiện`,
  numbered: 'Ô số',
  related: 'Tin liên quan:',
  sought: (section: string) => `Đã tra cứu những gì về ${section}`,
  among: (count: number) => `Trong ${count} mục`,
  time: 'Thời hạn',
  none: 'Chưa thấy',
  noOwn: 'Không nguồn nào nói đây là kết quả riêng của kế hoạch này.',
  generalRule: 'Ai phải làm, theo quy định chung',
  whole: (section: string, older: number) =>
    `Đọc cả mục ${section}${older > 0 ? `, còn ${older} tin khác` : ''}`,
} as const;

/**
 * Up to when a status goes, by the time of its figure.
 *
 * @example
 * asOf('5/7/2024') // 'tính đến tin ngày 5/7/2024'
 * asOf('3/2022') // 'tính đến tin tháng 3/2022'
 * asOf('2018–2022') // 'tính đến số liệu năm 2022'
 */
export function asOf(when: string): string {
  const last = when.split('–').at(-1)!;
  return `tính đến ${last.includes('/') ? 'tin' : 'số liệu'} ${dayNamed(last)}`;
}

/**
 * A time with what it is; a span, and what is no time, as it stands.
 *
 * @example
 * dayNamed('11/3/2025') // 'ngày 11/3/2025'
 * dayNamed('2024') // 'năm 2024'
 */
export function dayNamed(when: string): string {
  const kind = { 1: 'năm', 2: 'tháng', 3: 'ngày' }[when.split('/').length];
  return /^[\d/]+$/.test(when) ? `${kind} ${when}` : when;
}

/**
 * How the sections divide on one axis, one part a count.
 *
 * @example
 * tallyParts([['Đã được công nhận', 1], ['Định kỳ', 2]]) // ['1 đã được công nhận', '2 định kỳ']
 */
export function tallyParts(counts: [words: string, count: number][]): string[] {
  return counts.map(([words, count]) => `${count} ${smallFirst(words)}`);
}

/**
 * The same in one sentence.
 *
 * @example
 * tallySentence('Trong 3 mục', [['Đã được công nhận', 1], ['Định kỳ', 2]])
 * // 'Trong 3 mục: 1 đã được công nhận; 2 định kỳ.'
 */
export function tallySentence(opening: string, counts: [words: string, count: number][]): string {
  return `${opening}: ${tallyParts(counts).join('; ')}.`;
}

/**
 * A section's name and how it stands on both axes, for whoever cannot see its mark.
 *
 * @param things those of which something was found, of all that the wording names
 * @example
 * markWords('Kinh tế biển', { outcome: 'co-so-lieu', time: 'khong-ghi' }, [1, 1])
 * // 'Kinh tế biển: Có số liệu, chưa thấy mức đặt ra; không thấy ghi hạn riêng'
 */
export function markWords(
  name: string,
  { outcome, time }: { outcome: keyof typeof outcomeWords; time: keyof typeof timeWords },
  things: [found: number, of: number],
): string {
  return `${name}: ${outcomeOn(outcome, ...things)}; ${smallFirst(timeWords[time])}`;
}

/**
 * An outcome in one sentence with the things it is about, which stand with what was found, not with what
 * was not.
 *
 * @example
 * outcomeOn('co-so-lieu', 1, 4) // 'Có số liệu về 1 trong 4 việc, chưa thấy mức đặt ra'
 */
export function outcomeOn(outcome: keyof typeof outcomeWords, found: number, of: number): string {
  const words = outcomeWords[outcome];
  return found > 0 && of > 1 ? words.replace(/(?=,|$)/, ` ${partWords.things(found, of)}`) : words;
}
