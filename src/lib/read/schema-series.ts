/** What is drawn: numbers by date, each said by words that have a source. */
import { z } from 'zod';
import { looseDate, name, orNames, text, told } from './schema-values.ts';

/** A series behind a chart (`content/so-lieu/*.yaml`). */
export const seriesSchema = z.strictObject({
  title: name.describe('Tên biểu đồ.'),
  unit: name.describe('Đơn vị, ví dụ xã.'),
  total: z.number().positive().optional().describe('Tổng số để so, nếu có.'),
  target: z
    .strictObject({
      value: z.number().describe('Mức bằng số, cùng đơn vị; dấu thập phân là dấu chấm.'),
      as: text.max(40).describe('Mức, chép đúng như câu ấy viết, ví dụ "từ 10% trở lên".'),
      text: told.describe(`Ai đặt mức ấy, có chú dẫn; ${orNames}`),
    })
    .optional()
    .describe('Mức đặt ra, nếu có; vẽ nét đứt.'),
  note: text.describe('Ghi chú dưới biểu đồ, có chú dẫn; có total thì mở đầu bằng tổng số.'),
  points: z
    .array(
      z.strictObject({
        date: looseDate.describe('Ngày, tháng hoặc năm của số liệu.'),
        value: z
          .number()
          .optional()
          .describe('Giá trị, giảm thì ghi số âm; dấu thập phân là dấu chấm; chưa thấy số thì bỏ.'),
        text: told.describe(`Số ấy là gì, hay chưa thấy số nào, có chú dẫn; ${orNames}`),
      }),
    )
    .describe('Các điểm của biểu đồ, cũ trước mới sau.'),
});

export type Series = z.infer<typeof seriesSchema>;
