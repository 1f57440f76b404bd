/** A figure found in a text. */
export interface Figure {
  /** As written. */
  text: string;
  /** Where it starts in the text. */
  index: number;
  /** Canonical readings; the figure is supported when a source has any of them. */
  readings: string[];
}

/** How a text writes decimals and thousands: Vietnamese and French 10,04; English 10.04. */
export type NumberStyle = 'vi' | 'en' | 'fr';

const number = String.raw`\d+(?:[.,\u00a0\u202f]\d+)*`;
const token = new RegExp(
  [
    String.raw`(?<longDate>ngày\s+(?<ld>\d{1,2})\s+tháng\s+(?<lm>\d{1,2})\s+năm\s+(?<ly>\d{4}))`,
    String.raw`(?<longMonth>tháng\s+(?<mm>\d{1,2})\s+năm\s+(?<my>\d{4}))`,
    String.raw`(?<date>\b(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4})(?![\d/]))`,
    // Document numbers: digits tied to letters by slashes or hyphens, e.g. 202/2025/QH15, 01-CT/TW;
    // how many numbers is bounded, or a long run of them takes the square of its length.
    String.raw`(?<id>\d+(?:[/-]\d+){0,9}(?:[/-][\p{L}][\p{L}\p{N}]*)+(?:[/-][\p{L}\p{N}]+)*|\b\p{Lu}+\d+\b|\d+[A-Z]\b)`,
    String.raw`(?<month>\b(?<om>\d{1,2})/(?<oy>\d{4})\b(?![\d/]))`,
    String.raw`(?<ratio>\b(?<a>\d+)/(?<b>\d+)\b(?![\d/]))`,
    `(?<number>${number})`,
  ].join('|'),
  'giu',
);

/**
 * Finds every figure of a text: numbers, shares, dates, document numbers.
 *
 * @example
 * figuresIn('tăng 10,04% ngày 26/8/2021').map((f) => f.readings)
 * // [['10.04'], ['2021-08-26']]
 */
export function figuresIn(text: string, style: NumberStyle = 'vi'): Figure[] {
  return [...text.matchAll(token)].map((match) => ({
    text: match[0],
    index: match.index,
    readings: readingsOf(match.groups ?? {}, style),
  }));
}

function readingsOf(groups: Record<string, string | undefined>, style: NumberStyle): string[] {
  if (groups.longDate) return [isoDate(groups.ly!, groups.lm!, groups.ld!)];
  if (groups.longMonth) return [isoDate(groups.my!, groups.mm!)];
  if (groups.date) return [isoDate(groups.y!, groups.m!, groups.d!)];
  if (groups.id) return [`#${groups.id.toUpperCase()}`];
  if (groups.month) return [isoDate(groups.oy!, groups.om!), `${groups.om}/${groups.oy}`];
  if (groups.ratio) {
    const readings = [`${Number(groups.a)}/${Number(groups.b)}`];
    if (Number(groups.a) <= 31 && Number(groups.b) <= 12)
      readings.push(dayOfYear(groups.b!, groups.a!));
    return readings;
  }
  return [canonicalNumber(groups.number ?? '', style)];
}

/**
 * The value of a written number as text, decimals after a point, no thousands marks.
 *
 * @example
 * canonicalNumber('248.000', 'vi') // '248000'
 * canonicalNumber('248,000', 'en') // '248000'
 * canonicalNumber('10,04', 'vi') // '10.04'
 */
export function canonicalNumber(written: string, style: NumberStyle): string {
  const [thousands, decimal] = style === 'en' ? [',', '.'] : ['.', ','];
  const groups = written.replace(/[\u00a0\u202f]/g, thousands).split(decimal);
  const whole = (groups[0] ?? '').split(thousands).join('');
  const fraction = groups.slice(1).join('').split(thousands).join('').replace(/0+$/, '');
  const integer = whole.replace(/^0+(?=\d)/, '');
  return fraction ? `${integer}.${fraction}` : integer;
}

function isoDate(year: string, month: string, day?: string): string {
  const padded = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return padded.join('-');
}

function dayOfYear(month: string, day: string): string {
  return `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Every reading a source's recorded text supports: its figures, and what a fuller
 * figure says in part: the month, year and day of a date, the two numbers of a ratio.
 *
 * @example
 * supportedBy('26/8/2021', 'vi') // Set { '2021-08-26', '2021-08', '2021', '--08-26' }
 */
export function supportedBy(text: string, style: NumberStyle): Set<string> {
  return new Set(figuresIn(text, style).flatMap(({ readings }) => readings.flatMap(partsOf)));
}

function partsOf(reading: string): string[] {
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(reading);
  if (date) {
    const [, year = '', month = '', day] = date;
    return [reading, `${year}-${month}`, year, ...(day ? [dayOfYear(month, day)] : [])];
  }
  const ratio = /^(\d+)\/(\d+)$/.exec(reading);
  return ratio ? [reading, ratio[1]!, ratio[2]!] : [reading];
}
