/** What others set for the years of the plan, beside the latest that is reported of it. */
import { z } from 'zod';
import { choiceWords } from '../words/choice-words.ts';
import { looseDate, name, oneOf, text, told } from './schema-values.ts';

/** Whose an indicator is, in the order shown; one of a single year has that year instead. */
export const indicatorGroups = ['dai-hoi', 'noi-khac', 'khong-thay-muc'] as const;

const pieces = z.union([name.transform((each) => [each]), z.array(name).min(1).max(4)]).default([]);
const asWritten = 'chép đúng như câu ấy viết';

const figures = z.strictObject({
  target: pieces.describe(`Mức, ${asWritten}, ví dụ "từ 11% trở lên".`),
  latest: pieces.describe(`Số mới nhất, ${asWritten}, ví dụ "giảm 3,92%".`),
  from: name
    .optional()
    .describe('Khi mức là số bậc phải lên: hạng lúc xuất phát, ví dụ "hạng 48".'),
});

const orNames =
  'câu đã có ở một mục thì ghi tên trong danh sách, ví dụ [ab-2.ket-qua.muc-moi], còn câu riêng thì mở đầu như “**Báo cáo, 2023:**”.';

/** An indicator (`content/chi-tieu.yaml`). */
export const indicatorSchema = z.strictObject({
  name: name.describe('Tên chỉ tiêu, ngắn gọn.'),
  group: z
    .union([z.enum(indicatorGroups), z.int().min(1900).max(2100)])
    .describe(
      'Của ai: dai-hoi của Đại hội Đảng bộ, noi-khac do nơi khác đặt, khong-thay-muc có số mà không thấy mức; chỉ tiêu của riêng một năm thì ghi năm ấy, ví dụ 2023.',
    ),
  setter: text.max(160).optional().describe('Ai đặt, theo văn bản nào; không rõ thì bỏ.'),
  date: looseDate.optional().describe('Đặt khi nào: "2020-10-17", "2020-10" hoặc "2020".'),
  target: told.default([]).describe(`Mức đặt ra, có chú dẫn; không thấy thì bỏ; ${orNames}`),
  latest: told.default([]).describe(`Số mới nhất, có chú dẫn; không thấy thì bỏ; ${orNames}`),
  figures: figures
    .default({ target: [], latest: [] })
    .describe('Mấy chữ của hai câu để hiện trong bảng; bỏ thì hiện cả câu.'),
  better: oneOf(choiceWords.better)
    .optional()
    .describe(
      'Để máy so, khi hai con số ở figures cùng đơn vị và cùng phạm vi: cao là số càng lớn càng tốt, thap là càng nhỏ càng tốt, như thứ hạng.',
    ),
  why: text
    .max(80)
    .optional()
    .describe('Vì sao chưa đủ căn cứ để so, tối đa 8 chữ, ví dụ thiếu số cả năm.'),
  set: z.literal(true).optional().describe('Là cả một bộ chỉ tiêu: true, và không kết luận.'),
  share: z
    .literal(true)
    .optional()
    .describe('Chỉ có tỷ lệ so với kế hoạch, không thấy mức: true, và không kết luận.'),
});

export type Indicator = z.output<typeof indicatorSchema>;
