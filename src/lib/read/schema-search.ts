import { z } from 'zod';
import { list, looseDate, text, unitName } from './schema-values.ts';

/** What was searched for in vain (`content/da-tra.yaml`). */
export const searchSchema = z.strictObject({
  sought: text.max(300).describe('Đã tìm điều gì.'),
  where: text.max(300).optional().describe('Đã tìm ở đâu, nếu biết.'),
  words: list.describe('Những chữ đã dùng để tìm, nếu biết.'),
  found: text.max(300).optional().describe('Chỉ thấy gì, nếu có.'),
  when: looseDate.describe('Tìm lúc nào, ví dụ "2026-11".'),
  read: z
    .enum(['doan-dau', 'toan-van'])
    .describe(
      'Đã đọc đến đâu: doan-dau chỉ đọc được đoạn đầu của bản lưu trang công khai, toan-van đọc trọn.',
    ),
  gaps: z
    .array(unitName)
    .min(1)
    .describe(
      'Tên những câu ở tiểu mục “Điều chưa rõ” dựa vào lần tra này, ví dụ ab-2.chua-biet.ca-nam.',
    ),
});

export type Search = z.infer<typeof searchSchema>;
