import { counts } from '../figures/counted.ts';
import { wholeSaid, type SpeechStyle } from './numbers.ts';
import { endingWith, joined, pieces, rule, without, type Rule } from './rule.ts';
import { ranked, shared } from './tables.ts';

const { start, edge, dash, number } = pieces;

interface Dated {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
}

const alone = String.raw`${start}(?<!\d[/.,-])`;
const isYear = (digits: string) => /^(?:19\d\d|20\d\d|2100)$/.test(digits);
const isMonth = (digits: string) => /^(?:0?[1-9]|1[0-2])$/.test(digits);
const isDay = (digits: string) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits);
const isDate = ({ day = '1', month = '1' }: Dated) => isDay(day) && isMonth(month);

/** The months by their numbers; the fourth has its own name. */
export const monthSaid = (month: string, style: SpeechStyle): string =>
  Number(month) === 4 ? 'tư' : wholeSaid(month, style);

/** A day, month and year with their words, as far as they are given. */
function dateSaid({ day, month, year }: Dated, style: SpeechStyle): string {
  return joined(
    day && `ngày ${wholeSaid(day, style)}`,
    month && `tháng ${monthSaid(month, style)}`,
    year && `năm ${wholeSaid(year, style)}`,
  );
}

/** From one date to another; without “từ” where the word for the first stands right before. */
function spanSaid(from: Dated, to: Dated, style: SpeechStyle, before: string): string {
  const first = dateSaid(from, style);
  const bare = without(before, first);
  // “5 năm 2021–2025”: years are counted there, not named.
  const isNamed = bare !== first && !/\d năm $/u.test(before);
  return `${isNamed ? bare : without(before, `từ ${first}`)} đến ${dateSaid(to, style)}`;
}

const isAfterDay = endingWith('ngày');
const isAfterMonth = endingWith('tháng');
const isAfterQuarter = endingWith('quý');
const isAfterSpan = endingWith('giai đoạn|nhiệm kỳ|thời kỳ|năm|từ');
const isAfterSchool = endingWith('năm học');
const isAfterRank = endingWith(ranked);

/** 25/1–1/2/2021, 1–5/8/2024. */
const spanOfDays = rule(
  String.raw`${alone}(?<day>\d{1,2})(?:/(?<month>\d{1,2})(?:/(?<year>\d{4}))?)?${dash}(?<toDay>\d{1,2})/(?<toMonth>\d{1,2})(?:/(?<toYear>\d{4}))?(?![\d/])`,
  ({ named: { day, month, year, toDay, toMonth, toYear }, before, after, speech }) => {
    const from = { day, month, year };
    const to = { day: toDay, month: toMonth, year: toYear };
    if (!isDate(from) || !isDate(to)) return undefined;
    const isOfDays = toYear ?? (isAfterDay(before) || (month && !sharedAfter(after)));
    return isOfDays ? spanSaid(from, to, speech.style, before) : undefined;
  },
);

/** 3/2021–5/2022, tháng 3–5/2024. */
const spanOfMonths = rule(
  String.raw`${alone}(?<month>\d{1,2})(?:/(?<year>\d{4}))?${dash}(?<toMonth>\d{1,2})/(?<toYear>\d{4})(?![\d/])`,
  ({ named: { month, year, toMonth, toYear }, before, speech }) => {
    const from = { month, year };
    const to = { month: toMonth, year: toYear };
    const isOfMonths = isDate(from) && isDate(to) && (year ?? isAfterMonth(before));
    return isOfMonths ? spanSaid(from, to, speech.style, before) : undefined;
  },
);

const date = rule(
  String.raw`${alone}(?<day>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/])`,
  ({ named, before, speech }) =>
    isDate(named) ? without(before, dateSaid(named, speech.style)) : undefined,
);

const counted = new RegExp(`^${counts}`, 'iu');
/** Two years stand for themselves unless something is counted by them. */
const years = rule(
  String.raw`${alone}(?<year>\d{4})${dash}(?<toYear>\d{4})(?![\d/]|[.,]\d)`,
  ({ named: { year, toYear }, before, after, speech }) => {
    if (!isYear(year!) || !isYear(toYear!)) return undefined;
    // A school year is one: nothing goes from one year to another.
    if (isAfterSchool(before))
      return [year, toYear].map((each) => wholeSaid(each!, speech.style)).join(', ');
    const isNamed = isAfterSpan(before);
    if (!isNamed && counted.test(after)) return undefined;
    return spanSaid({ year }, { year: toYear }, speech.style, before);
  },
);

/** 7 giờ 30, 7h30, 07:30, 7h. */
const minutes = rule(
  String.raw`${alone}(?<hour>[01]?\d|2[0-4])(?: giờ |h|:)(?<minute>[0-5]\d)(?: phút)?${edge}(?![/.,:]\d|${counts})`,
  ({ named: { hour, minute }, speech: { style } }) =>
    joined(
      `${wholeSaid(hour!, style)} giờ`,
      Number(minute) > 0 && `${wholeSaid(minute!, style)} phút`,
    ),
);
const hours = rule(String.raw`(?<=\d)h${edge}`, () => ' giờ');

const sharedNoun = new RegExp(`^ (?:${shared})${edge}`, 'iu');
const sharedAfter = (after: string) => sharedNoun.test(after);

/** Month and year, day and month, or so many of so many; the numbers of a share are said later. */
const slashed = rule(
  String.raw`${alone}(?<a>${number})/(?<b>${number})${edge}(?!/\d)`,
  ({ named: { a = '', b = '' }, before, after, speech: { style } }) => {
    if (isYear(b) && isAfterQuarter(before)) return `${a} năm ${b}`;
    if (isYear(b) && isMonth(a)) return without(before, dateSaid({ month: a, year: b }, style));
    const isShare = isAfterRank(before) || sharedAfter(after) || !isDay(a) || !isMonth(b);
    return isShare ? `${a} trên ${b}` : without(before, dateSaid({ day: a, month: b }, style));
  },
);

/** Dates and times before ranges, and after these what a slash stands for. */
export const dates: Rule[] = [spanOfDays, spanOfMonths, date, years];
export const timesAndShares: Rule[] = [minutes, hours, slashed];
