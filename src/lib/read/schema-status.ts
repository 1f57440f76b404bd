/** What became of what a section sets out, on two axes: the outcome, and the time. */
import { z } from 'zod';
import { outcomeWords, timeWords } from '../words/status-words.ts';
import { day, name, oneOf, unitName, unitNames } from './schema-values.ts';

export const outcomes = oneOf(outcomeWords).options;
export const times = oneOf(timeWords).options;

const thing = z.strictObject({
  thing: name.describe('Một việc mà lời trích của mục gọi tên, viết đúng như lời ấy.'),
  units: unitNames.describe(
    'Tên những kết quả nói về việc ấy, ví dụ [ab-2.ket-qua.nam-2024]; không có thì bỏ.',
  ),
});

export const statusSchema = z
  .strictObject({
    outcome: oneOf(outcomeWords).describe(
      'Kết quả: cong-nhan đã được công nhận, co-so-lieu có số liệu mà chưa thấy mức đặt ra, chua-thay đã tra cứu mà chưa thấy thông tin.',
    ),
    time: oneOf(timeWords).describe(
      'Thời hạn: chua-den-han chưa đến hạn, dung-han đúng thời hạn, sau-han sau thời hạn, tuy-moc tùy mốc tính, dinh-ky định kỳ, khong-ghi không thấy ghi hạn riêng.',
    ),
    reviewed: day.describe('Ngày rà soát, ví dụ 2026-11-28.'),
    things: z.array(thing).min(1).max(12).describe('Những việc mà lời trích gọi tên.'),
    document: unitName
      .optional()
      .describe(
        'Khi đã được công nhận (cong-nhan): tên câu nói văn bản công nhận, ví dụ ab-1.ket-qua.quyet-dinh.',
      ),
    dates: z
      .array(unitName)
      .length(2)
      .optional()
      .describe('Hai câu, mỗi câu nêu một mốc, khi tùy mốc tính (tuy-moc): tên hai câu ấy.'),
  })
  .describe('Tình hình thực hiện; chỉ ở mục của phần có kể kết quả.');

export type Status = z.output<typeof statusSchema>;
