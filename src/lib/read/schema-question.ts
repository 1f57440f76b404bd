import { z } from 'zod';
import { strings, day, list, name, text, unitNames } from './schema-values.ts';
import { shared } from './schema-shared.ts';
import { slugPattern } from '../words/slug.ts';

/** A question as people ask it, and what is concluded from units that stand elsewhere. */
export const questionSchema = z.strictObject({
  id: z
    .string()
    .max(80)
    .regex(new RegExp(`^${slugPattern}$`))
    .describe(
      'Mã cố định của câu hỏi, thành địa chỉ /hoi-dap/#‹mã›, ví dụ dat-chuan-chua. Đã đăng thì không đổi.',
    ),
  ask: name.describe('Câu hỏi, như người đọc hỏi.'),
  otherwise: list.describe('Những cách hỏi khác và tên ngắn của điều được hỏi, chỉ để tìm kiếm.'),
  conclusion: text
    .max(400)
    .describe(
      'Kết luận: một câu, câu trả lời đứng trước; con số, ngày đều có ở những câu được dựa vào.',
    ),
  units: unitNames.describe('Tên những câu mà kết luận dựa vào, ví dụ [ab-2.ket-qua.muc-moi].'),
  reviewed: day.describe('Ngày rà soát kết luận, ví dụ 2026-11-28.'),
  next: strings.describe('Địa chỉ trang đọc tiếp, ví dụ [/ket-qua/].'),
});

/** How people ask for a unit, by its name (`content/cach-hoi.yaml`). */
export const sayingSchema = text
  .max(1000)
  .describe(
    'Những chữ người đọc dùng để hỏi về câu ấy mà câu ấy không có, cách nhau bằng dấu phẩy, chỉ để tìm kiếm; gõ không dấu cũng được.',
  );

/** How far a word, or two side by side, of questions tells that the plan answers (`content/dau-hieu.yaml`). */
export const cueSchema = z
  .int()
  .min(-3)
  .max(3)
  .describe(
    'Từ -3, hay gặp trong câu hỏi mà trang không trả lời, đến 3, hay gặp trong câu hỏi trang trả lời được.',
  );

/** Front matter of the questions of one subject (`content/hoi-dap/*.md`). */
export const subjectSchema = z.strictObject({
  ...shared,
  questions: z.array(questionSchema).min(1).max(60).describe('Các câu hỏi của chủ đề này.'),
});

export type QuestionData = z.output<typeof questionSchema>;
export type SubjectData = z.output<typeof subjectSchema>;
