/** A summary in another language (`content/‹language›/tom-tat.yaml`), each sentence tied to the one it renders. */
import { z } from 'zod';
import { calendarDay, name, text, unitName } from './schema-values.ts';

/** The languages a plan may be summed up in, beside Vietnamese. */
export const languages = ['en', 'km'] as const;
export type Language = (typeof languages)[number];

export const translationSchema = z.strictObject({
  title: name.describe('Nhan đề, bằng thứ tiếng ấy.'),
  checked: z
    .strictObject({
      by: name.describe('Tên người bản ngữ, hay người rành thứ tiếng ấy, đã kiểm.'),
      on: calendarDay.describe('Ngày kiểm, ví dụ 2027-01-02.'),
    })
    .optional()
    .describe('Ai đã kiểm lời dịch; chưa ai thì bỏ, trang tự nói là chưa được kiểm.'),
  glossary: z
    .array(
      z.strictObject({
        vi: name.describe('Chữ tiếng Việt, như trong câu.'),
        as: name.describe('Cách dịch, lúc nào cũng như nhau.'),
      }),
    )
    .max(100)
    .default([])
    .describe('Các chữ chỉ dịch một cách.'),
  sentences: z
    .array(
      z.strictObject({
        text: text.max(600).describe('Câu dịch.'),
        unit: unitName.describe('Tên câu tiếng Việt được dịch, ví dụ ab-2.ket-qua.nam-2024.'),
        hash: z
          .string()
          .regex(/^[a-z0-9]{4}$/)
          .describe('Bốn chữ cuối địa chỉ máy đặt cho câu ấy lúc dịch; câu đổi lời thì dấu đổi.'),
      }),
    )
    .max(100)
    .describe('Các câu, theo thứ tự đọc.'),
});

export type Translation = z.output<typeof translationSchema>;
