import { z } from 'zod';
import { amountYear } from '../words/figures/recorded-amounts.ts';
import { dayPattern, isDay, today } from '../words/day.ts';
import { unitNamePattern } from './told.ts';

/** A day (2026-11-24), a month (2026-11) or a year (2026) that the calendar has, as text. */
export const looseDate = z.preprocess(
  isoText,
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { abort: true })
    .refine(isInCalendar, { error: notInCalendar }),
);

/** A day that the calendar has, as text. */
export const calendarDay = z
  .string()
  .regex(dayPattern, { abort: true })
  .refine(isDay, { error: notInCalendar, abort: true });

/** The same, where it may be written without quotation marks. */
export const writtenDay = z.preprocess(isoText, calendarDay);

/** A day that has come, as text. */
export const day = z.preprocess(
  isoText,
  calendarDay.refine(hasCome, {
    error: ({ input }) =>
      `“${String(input)}” là một ngày chưa tới; ghi ngày sửa, không sau hôm nay`,
  }),
);

/** A line or more of text that is not empty, without characters that no page can hold. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !/[^\P{Cc}\n\t]/u.test(value), {
    error:
      'giá trị có một ký tự điều khiển không hiện được thành chữ; bỏ ký tự ấy, thường viết là \\x…',
  });

/** A text, or a list of texts and of names of what stands elsewhere (`told.ts`). */
export const told = z.union([text.transform((each) => [each]), z.array(text).min(1)]);

export const unitName = z.string().regex(unitNamePattern);
/** Names of units; codes or addresses; left out, there are none. */
export const unitNames = z.array(unitName).default([]);
export const strings = z.array(z.string()).default([]);

/** One of the keys of a table that says what each is called. */
export const oneOf = <Called extends object>(called: Called) =>
  z.enum(Object.keys(called) as (keyof Called & string)[]);

/** Characters of a title, a name or a heading: the longest of this content has 111. */
export const longestName = 200;

export const name = text.max(longestName);

/** A list of names or figures; left out, it is empty. */
export const list = z.array(name).max(200).default([]);

/** A figure of a source with what it measures. */
export const amount = z.strictObject({
  so: name.describe(
    'Con số như nguồn nêu, cùng đơn vị và chữ tăng, giảm, hơn, gần, ước đứng trước.',
  ),
  cua: name.optional().describe('Con số ấy đo gì, bằng chữ mà bài cũng dùng, ví dụ GRDP.'),
  nam: z
    .union([z.int().min(1900).max(2100).transform(String), z.string().regex(amountYear)])
    .optional()
    .describe('Của năm nào, ví dụ 2024, "2021–2025"; số ước thì ghi ước 2024.'),
  'khong-trich': text
    .max(160)
    .optional()
    .describe('Vì sao tệp trích không có con số này, tối đa 160 ký tự; có trong tệp trích thì bỏ.'),
});

/** An address that nobody on the way can change. */
export const https = z.url({ protocol: /^https$/ });

/** Some YAML readers turn an unquoted 2026-11-24 into a Date; editors need not know. */
function isoText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** The first day of a year or a month stands for it. */
function isInCalendar(written: string): boolean {
  return isDay(`${written}${'-01-01'.slice(written.length - 4)}`);
}

function notInCalendar({ input }: { input?: unknown }): string {
  return `“${String(input)}” không có trong lịch; xem lại tháng và ngày`;
}

/** When the site began: no clock that runs behind makes a day before that one to come. */
const began = '2026-11-24';

export function hasCome(written: string): boolean {
  return written <= began || written <= today(process.env);
}

/** How a field that may tell or name explains the second. */
export const orNames =
  'điều đã có ở chỗ khác thì ghi tên câu trong một danh sách, ví dụ [ab-2.ket-qua.muc-moi].';
