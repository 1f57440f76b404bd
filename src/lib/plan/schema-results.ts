import { z } from 'zod';
import { looseDate, name, text } from './schema-values.ts';
import { drawsItsWords } from './series-amounts.ts';

const figureKinds = ['bao-cao', 'uoc', 'muc-tieu', 'chu-truong', 'hien-trang'] as const;
const figureKind = z
  .enum(figureKinds)
  .describe(
    'Loại số liệu: bao-cao kết quả được báo cáo, uoc ước hoặc dự kiến, muc-tieu mục tiêu của văn bản khác, chu-truong mới có chủ trương, hien-trang hiện trạng.',
  );

/** Promised and reported (`content/ket-qua.yaml`). */
export const resultsSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        code: z.string().describe('Mã mục, ví dụ gp-2.'),
        promised: text.describe('Điều kế hoạch đặt ra, có chú dẫn.'),
        reported: z
          .array(
            z.strictObject({
              kind: figureKind,
              text: text.describe('Điều được báo cáo về sau, có chú dẫn.'),
            }),
          )
          .default([])
          .describe('Những điều được báo cáo về sau.'),
        unjudged: text.describe('Điều chưa thể đánh giá và vì sao.'),
      }),
    )
    .describe('Mỗi mục một hàng: điều đặt ra cạnh điều được báo cáo.'),
  contradictions: z
    .array(
      z.strictObject({
        point: text.describe('Các nguồn nói khác nhau về điều gì.'),
        accounts: z.array(text).min(2).describe('Mỗi nguồn nói gì, có chú dẫn.'),
        reading: text.describe('Nên đọc thế nào.'),
      }),
    )
    .describe('Những chỗ các nguồn nói khác nhau.'),
});

/** A series behind a chart (`content/so-lieu/*.yaml`). */
export const seriesSchema = z
  .strictObject({
    title: name.describe('Tên biểu đồ.'),
    unit: name.describe('Đơn vị, ví dụ xã.'),
    total: z.number().positive().describe('Tổng số để so.'),
    note: text.describe('Ghi chú dưới biểu đồ, nói tổng số, có chú dẫn.'),
    points: z
      .array(
        z.strictObject({
          date: looseDate.describe('Ngày, tháng hoặc năm của số liệu.'),
          value: z.number().nonnegative().describe('Giá trị; dấu thập phân là dấu chấm.'),
          kind: figureKind,
          text: text.describe(
            'Số ấy là gì, mở đầu bằng số và đơn vị, ví dụ “69/85 xã”; có chú dẫn.',
          ),
        }),
      )
      .describe('Các điểm của biểu đồ, cũ trước mới sau.'),
  })
  .superRefine(drawsItsWords);

export type Results = z.infer<typeof resultsSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type FigureKind = (typeof figureKinds)[number];
