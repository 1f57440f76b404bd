/** What is drawn: numbers by date, each read from a unit that has a source. */
import { z } from 'zod';
import { looseDate, name, text, unitName } from './schema-values.ts';

/** A series behind a chart (`content/so-lieu/*.yaml`). */
export const seriesSchema = z.strictObject({
  title: name.describe('Tên biểu đồ.'),
  unit: name.describe('Đơn vị, ví dụ xã.'),
  target: z
    .strictObject({
      as: text.max(40).describe('Mức, chép đúng như câu ấy viết, ví dụ "từ 10% trở lên".'),
      text: unitName.describe('Tên câu nói ai đặt mức ấy, ví dụ ab-2.ket-qua.muc-moi.'),
    })
    .optional()
    .describe('Mức đặt ra, nếu có; vẽ nét đứt.'),
  note: text.describe('Ghi chú dưới biểu đồ, có chú dẫn.'),
  points: z
    .array(unitName)
    .describe('Tên câu của từng điểm; số đầu tiên theo đơn vị ấy, tổng số và lúc lấy từ câu.'),
  gaps: z
    .array(
      z.strictObject({
        date: looseDate.describe('Ngày, tháng hoặc năm chưa thấy số.'),
        text: unitName.describe('Tên câu nói chưa thấy số, ví dụ ab-2.chua-biet.ca-nam.'),
      }),
    )
    .default([])
    .describe('Những lúc chưa thấy số, nếu có.'),
});

export type SeriesData = z.infer<typeof seriesSchema>;
