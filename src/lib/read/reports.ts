import type { Block } from './markdown/blocks.ts';
import { folded, wordingOf } from './markdown/runs.ts';
import { withoutEdges } from './markdown/text.ts';

/** What a reported result is: its code → the word an item or row has for it. */
export const kindWords = {
  'bao-cao': 'Báo cáo',
  uoc: 'Ước',
  'muc-tieu': 'Mức của văn bản khác',
  'chu-truong': 'Đang thực hiện',
  'hien-trang': 'Trước kế hoạch',
} as const;

export type ReportKind = keyof typeof kindWords;

/** A result's kind and when it was so: `3/2022`, else `không rõ ngày`. */
export interface Reported {
  kind: ReportKind;
  when: string;
}

/**
 * What a result is and of when, as an item opens with it.
 *
 * @example
 * reportLabel({ kind: 'bao-cao', when: '3/2022' }) // 'Báo cáo, 3/2022'
 */
export function reportLabel({ kind, when }: Reported): string {
  return `${kindWords[kind]}, ${when}`;
}

/** Columns that say what a row reports and of when. */
export const kindColumn = 'Loại';
export const timeColumn = 'Lúc';

/** What is written where a source has no time at all. */
export const unknownTime = 'không rõ ngày';

const time = String.raw`(?:\d{1,2}/){0,2}\d{4}`;
const times = new RegExp(`^(?:${time}(?:–${time})?|${unknownTime})$`);

/** A day, a month or a year, or a span of them, in the Vietnamese form. */
export function isTime(when: string): boolean {
  return times.test(when);
}

export function kindNamed(word: string): ReportKind | undefined {
  return codes.find((kind) => kindWords[kind] === word);
}

const codes = Object.keys(kindWords) as ReportKind[];

/**
 * Kind and time as an item opens with them.
 *
 * @example
 * labelParts('Báo cáo, 3/2022') // ['Báo cáo', '3/2022']
 */
export function labelParts(label: string): [word: string, when: string] {
  const [word = '', when = ''] = label.split(/, (.*)/s);
  return [word, when];
}

function reportNamed(word: string, when: string): Reported | undefined {
  const kind = kindNamed(word);
  return kind && when ? { kind, when } : undefined;
}

/**
 * A text without the kind and time that it opens with, and these.
 *
 * @example
 * labelledReport('**Báo cáo, 2023:** Đạt 4%.[@a]')
 * // { told: 'Đạt 4%.[@a]', reported: { kind: 'bao-cao', when: '2023' } }
 */
export function labelledReport(value: string): { told: string; reported?: Reported } {
  const [, label = '', told = ''] = /^\*\*([^*]+):\*\*\s+(.+)$/s.exec(value) ?? [];
  const reported = reportNamed(...labelParts(label));
  return reported ? { told, reported } : { told: value };
}

/** What a block says beside what kind of report it is and of when, with its notes and without. */
export function reportIn(block: Block): { text: string; noted: string; reported?: Reported } {
  const { kind: form, text, label, cells, notes } = block;
  const noted = folded(withoutEdges(block.written));
  if (cells) return rowReport(block, cells);
  if (form === 'quote') return { text, noted: noted.replace(/^.*?(?=(?:\[@[^\]]*\])*$)/s, '“$&”') };
  const said = label === undefined ? '' : `${label}:`;
  const rest = (written: string) =>
    said && written.startsWith(said) ? written.slice(said.length).trim() : written;
  // A sentence of the editors' own after the report has no source, and reports nothing.
  const reported = notes.length ? reportNamed(...labelParts(label ?? '')) : undefined;
  return reported ? { text: rest(text), noted: rest(noted), reported } : { text, noted };
}

function rowReport(
  { text }: Block,
  cells: NonNullable<Block['cells']>,
): ReturnType<typeof reportIn> {
  const under = new Map(cells);
  const [word, when] = [kindColumn, timeColumn].map((column) => wordingOf(under.get(column) ?? ''));
  const others = [...cells].filter(([column]) => column !== kindColumn && column !== timeColumn);
  const noted = (kindNamed(word!) ? others : [...cells])
    .filter(([, cell]) => /[\p{L}\p{N}]/u.test(cell))
    .map(([column, cell], at) =>
      saysAll(cell, column) ? cell : `${at ? lowered(column) : column}: ${cell}`,
    )
    .join('; ');
  const reported = reportNamed(word!, when!);
  return reported
    ? { text: others.map(([, cell]) => wordingOf(cell)).join(' | '), noted, reported }
    : { text, noted };
}

const kindOfNumber = new Set(['số', 'chỉ', 'tỷ', 'lệ', 'và', 'kỳ']);

/** Whether a cell has all words of its column's name but those that say only which kind of number it is. */
function saysAll(cell: string, column: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = new Set(words(cell));
  return words(column).every((word) => kindOfNumber.has(word) || said.has(word));
}

/** The name of a column inside a sentence; a name in capital letters stays. */
function lowered(column: string): string {
  return /^\p{Lu}\p{Ll}/u.test(column) ? column[0]!.toLowerCase() + column.slice(1) : column;
}

/**
 * Orders results, latest first; a year or month counts as its end, and what has no time comes last.
 *
 * @example
 * latestFirst(['3/2022', '2024', 'không rõ ngày', '5/7/2024'], (when) => when)
 * // ['2024', '5/7/2024', '3/2022', 'không rõ ngày']
 */
export function latestFirst<Of>(all: readonly Of[], whenOf: (each: Of) => string): Of[] {
  return all.toSorted((a, b) => lastDay(whenOf(b)).localeCompare(lastDay(whenOf(a))));
}

/**
 * A result's time as ISO 8601 writes it, of a span both ends; empty where it has none.
 *
 * @example
 * isoTime('5/7/2024') // '2024-07-05'
 * isoTime('2018–2022') // '2018/2022'
 */
export function isoTime(when: string): string {
  if (!isTime(when) || when === unknownTime) return '';
  const parts = when.split('–').map((time) => time.split('/').reverse());
  return parts.map((each) => each.map((part) => part.padStart(2, '0')).join('-')).join('/');
}

/**
 * The last day of a time; of one that is not known none, which stands before every day.
 *
 * @example
 * lastDay('2018–2/2022') // '2022-02-28'
 * lastDay('không rõ ngày') // ''
 */
export function lastDay(when: string): string {
  if (when === unknownTime || !isTime(when)) return '';
  const [year, month = 12, day] = when.split('–').at(-1)!.split('/').reverse().map(Number);
  const last = day ?? new Date(Date.UTC(year!, month, 0)).getUTCDate();
  return [year, month, last].map((each) => String(each).padStart(2, '0')).join('-');
}
