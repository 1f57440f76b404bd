import { z } from 'zod';
import { searchReadWords } from '../words/vi.ts';
import { hasCome, list, looseDate, oneOf, text, unitName } from './schema-values.ts';

const aText = text.max(300);

/** What was searched for in vain (`content/da-tra.yaml`). */
export const searchSchema = z.strictObject({
  sought: aText.describe('Đã tìm điều gì, ví dụ số hộ nghèo cuối năm 2024.'),
  where: aText.optional().describe('Đã tìm ở đâu, nếu biết.'),
  words: list.describe('Những chữ đã dùng để tìm, nếu biết.'),
  found: aText.optional().describe('Thấy gì, nếu có, ví dụ chỉ thấy số của năm 2023.'),
  when: looseDate
    .refine(hasCome, {
      error: ({ input }) =>
        `“${String(input)}” là một lúc chưa tới; ghi lúc đã tra, không sau hôm nay`,
    })
    .describe('Tra lúc nào, ví dụ "2026-11".'),
  read: oneOf(searchReadWords).describe(
    'Đã đọc đến đâu: doan-dau chỉ đọc được đoạn đầu của bản lưu trang công khai, toan-van đọc trọn.',
  ),
  gaps: z
    .array(unitName)
    .min(1)
    .describe(
      'Tên những dòng ở “Điều chưa rõ” mà lần tra này làm rõ, ví dụ ab-2.chua-biet.ca-nam.',
    ),
});

export type Search = z.output<typeof searchSchema>;
