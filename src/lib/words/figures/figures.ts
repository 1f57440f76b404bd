import type { languageWords } from '../source-words.ts';
import { counts } from './counted.ts';
import { foreignDate, monthNamed } from './foreign-dates.ts';

export interface Figure {
  /** As written. */
  text: string;
  index: number;
  /** Canonical readings; the figure is supported when a source has any of them. */
  readings: string[];
}

/**
 * The language of a text, by which it writes decimals and thousands: English and Japanese 10.04,
 * Vietnamese, French, Indonesian and Cham 10,04.
 */
export type NumberStyle = keyof typeof languageWords;

const number = String.raw`\d+(?:[.,\u00a0\u202f]\d+)*`;
/** What makes the number before it a share. */
const share = String.raw`(?:\s?%|\sphần\străm|\sper\s?cent(?!age)|\spour\scent)`;
/** Between the two numbers of a range. */
const range = String.raw`(?:\s?%?\s?[–—-]\s?|\s(?:đến|tới|to|à)\s)`;
const tokenOf = (...foreign: string[]) =>
  new RegExp(
    [
      String.raw`(?:ngày\s+(?<d>\d{1,2})\s+)?tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})`,
      String.raw`\b(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4})(?![\d/])`,
      ...foreign,
      // Document numbers: digits tied to letters by slashes or hyphens, e.g. 202/2025/QH15, 01-CT/TW;
      // how many numbers is bounded, or a long run of them takes the square of its length.
      String.raw`(?<id>\d+(?:[/-]\d+){0,9}(?:[/-][\p{L}][\p{L}\p{N}]*)+(?:[/-][\p{L}\p{N}]+)*|\b\p{Lu}+\d+\b|\d+[A-Z]\b)`,
      String.raw`\b(?<om>\d{1,2})/(?<oy>\d{4})\b(?![\d/])`,
      String.raw`\b(?<a>\d+)/(?<b>\d+)\b(?![\d/])`,
      // A share, and the first of a range of shares: 10–12%.
      `(?<share>${number})(?=${share}|${range}${number}${share})`,
      `(?<number>${number})`,
    ].join('|'),
    'giu',
  );
const token = tokenOf();
const foreignToken = tokenOf(foreignDate);

/** Capital letters that pass for digits, in a share or as a whole number: lO%, IOO; ß for 8. */
const letters = /(?<![\p{L}\p{N}])(?:[lIOß]{1,6}(?=\s?%)|[lI]{1,4}O[lIO]{0,4}(?![\p{L}\p{N}]))/gu;
const counted = new RegExp(`^${counts}`, 'iu');
const measured = /^\s+(?:(?:tỷ|tỉ|triệu|nghìn|ngàn|hộ|tấn|ha|km)(?![\p{L}\p{N}])|phần trăm)/iu;
const dated = /(?:ngày|đến|tới|từ|trước|sau|[–-])\s*$/iu;

/**
 * Finds every figure of a text: numbers, shares, dates, document numbers.
 *
 * @example
 * figuresIn('tăng 10,04% ngày 26/8/2021').map((f) => f.readings)
 * // [['10.04%'], ['2021-08-26']]
 */
export function figuresIn(text: string, style: NumberStyle = 'vi'): Figure[] {
  const figures = [...text.matchAll(style === 'vi' ? token : foreignToken)].map((match) => ({
    text: match[0],
    index: match.index,
    readings: readingsOf(match.groups ?? {}, style, {
      before: text.slice(Math.max(0, match.index - 8), match.index),
      after: text.slice(match.index + match[0].length, match.index + match[0].length + 24),
    }),
  }));
  const disguised = [...text.matchAll(letters)].map(({ 0: found, index }) => ({
    text: found,
    index,
    readings: [found],
  }));
  return disguised.length ? [...figures, ...disguised].sort((a, b) => a.index - b.index) : figures;
}

/** What stands right before and after a figure. */
interface Around {
  before: string;
  after: string;
}

function readingsOf(
  groups: Record<string, string | undefined>,
  style: NumberStyle,
  around: Around,
): string[] {
  const { d: day, y: year, name } = groups;
  const month = groups.m ?? (name && monthNamed(name));
  if (month) return [year ? isoDate(year, month, day) : dayOfYear(month, day!)];
  if (groups.id) return [`#${groups.id.toUpperCase()}`];
  if (groups.oy) return [isoDate(groups.oy, groups.om!), `${groups.om}/${groups.oy}`];
  if (groups.b) return ratioReadings(Number(groups.a), Number(groups.b), around);
  if (groups.share) return [`${canonicalNumber(groups.share, style)}%`];
  return numberReadings(groups.number ?? '', style, around);
}

function numberReadings(written: string, style: NumberStyle, { before, after }: Around): string[] {
  const value = canonicalNumber(written, style);
  // Only four bare digits name a year: 2.025 and 2025 tỷ are quantities.
  const isYear = /^\d{4}$/.test(written) && !measured.test(after);
  const isCounted =
    counted.test(after) &&
    !/(?:năm|(?:19|20)\d\d\s?[–—-])\s?$/iu.test(before) &&
    !/^\s?[–—-]\s?(?:19|20)\d\d/.test(after);
  const year = isYear ? [yearReading(value)] : [];
  // Of a row of shares only the last may carry the sign; what counts something is none.
  const others = isCounted ? [] : [`${value}%`];
  // Vietnamese writes thousands with a mark: four bare digits that count nothing are a year first.
  const isFirstYear = style === 'vi' && /^(?:19|20)/.test(value) && !isCounted;
  return isFirstYear ? [...year, value, ...others] : [value, ...year, ...others];
}

/** A ratio, or the day and month it may name: not 12/12 huyện. */
function ratioReadings(a: number, b: number, { before, after }: Around): string[] {
  const isDay = a <= 31 && b <= 12 && (dated.test(before) || !counted.test(after));
  return [`${a}/${b}`, ...(isDay ? [dayOfYear(String(b), String(a))] : [])];
}

/**
 * The value of a written number as text, decimals after a point, no thousands marks.
 *
 * @example
 * canonicalNumber('248.000', 'vi') // '248000'
 * canonicalNumber('248,000', 'en') // '248000'
 * canonicalNumber('10,04', 'vi') // '10.04'
 * canonicalNumber('83.37.5', 'vi') // '83.37.5': no number, so only the same writing supports it
 */
export function canonicalNumber(written: string, style: NumberStyle): string {
  const [thousands, decimal] = style === 'en' || style === 'ja' ? [',', '.'] : ['.', ','];
  const marked = written.replace(/[\u00a0\u202f]/g, thousands);
  const groups = marked.split(decimal);
  const thousandsGroups = (groups[0] ?? '').split(thousands);
  const wellFormed =
    groups.length <= 2 &&
    !groups[1]?.includes(thousands) &&
    (thousandsGroups.length === 1 ||
      (thousandsGroups[0]!.length <= 3 &&
        thousandsGroups.slice(1).every(({ length }) => length === 3)));
  if (!wellFormed) return written;
  const whole = thousandsGroups.join('');
  const fraction = (groups[1] ?? '').replace(/0+$/, '');
  const integer = whole.replace(/^0+(?=\d)/, '');
  return fraction ? `${integer}.${fraction}` : integer;
}

function isoDate(year: string, month: string, day?: string): string {
  const padded = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return padded.join('-');
}

/** Of its own, so that a date supports its year and no quantity of as many. */
function yearReading(year: string): string {
  return `năm ${year}`;
}

function dayOfYear(month: string, day: string): string {
  return `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Every reading a source's recorded text supports: its figures, and what a fuller
 * figure says in part: the month, year and day of a date, the two numbers of a ratio.
 *
 * @example
 * supportedBy('26/8/2021', 'vi') // Set { '2021-08-26', '2021-08', 'năm 2021', '--08-26' }
 */
export function supportedBy(text: string, style: NumberStyle): Set<string> {
  return new Set(figuresIn(text, style).flatMap(supportOf));
}

/** The readings that one figure of a source supports, its own before what it says in part. */
export function supportOf({ readings }: Pick<Figure, 'readings'>): string[] {
  // What it says first, and any date: its other readings are only for what rests on it.
  return readings
    .filter((reading, at) => at === 0 || !/^[\d.]+(?:%|\/\d+)?$/.test(reading))
    .flatMap(partsOf);
}

function partsOf(reading: string): string[] {
  const [, year, month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(reading) ?? [];
  if (year) {
    const parts = [reading, `${year}-${month}`, yearReading(year)];
    return day ? [...parts, dayOfYear(month, day)] : parts;
  }
  return /^\d+\/\d+$/.test(reading) ? [reading, ...reading.split('/')] : [reading];
}
