import { z } from 'zod';
import { changes } from './schema-changes.ts';
import { list, name, text } from './schema-values.ts';

/** What every page declares. */
export const shared = {
  title: name.describe('Tên mục, hiện ở đầu trang.'),
  short: text.max(60).describe('Tên ngắn cho trình đơn, tối đa 60 ký tự.'),
  summary: text.max(300).describe('Tóm tắt bằng lời dễ hiểu, tối đa 300 ký tự.'),
  aliases: list.describe('Những chữ người đọc hay gõ để tìm trang này.'),
  changes,
  draft: z
    .boolean()
    .default(false)
    .describe('true: bản nháp, chỉ hiện khi xem thử bằng npm run dev; xóa dòng này thì đăng.'),
};
