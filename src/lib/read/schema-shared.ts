import { z } from 'zod';
import { day, list, name, text } from './schema-values.ts';

const change = z.strictObject({
  date: day.describe('Ngày sửa, ví dụ 2026-11-24.'),
  note: text.describe('Một câu: sửa gì.'),
});

/** What every page declares. */
export const shared = {
  title: name.describe('Tên mục, hiện ở đầu trang.'),
  short: text.max(60).describe('Tên ngắn cho trình đơn, tối đa 60 ký tự.'),
  summary: text.max(300).describe('Tóm tắt bằng lời dễ hiểu, tối đa 300 ký tự.'),
  aliases: list.describe('Những chữ người đọc hay gõ để tìm trang này.'),
  changes: z
    .array(change)
    .min(1)
    .superRefine(newestFirst)
    .describe('Các lần sửa, mới nhất ở trên cùng.'),
  draft: z
    .boolean()
    .default(false)
    .describe('true: bản nháp, chỉ hiện khi xem thử bằng npm run dev; xóa dòng này thì đăng.'),
};

/** The first change is the day a page was updated: header, citation and sitemap all tell it. */
function newestFirst(changes: z.infer<typeof change>[], context: z.RefinementCtx): void {
  const late = changes.findIndex(({ date }, at) => at > 0 && date > changes[at - 1]!.date);
  const message = `“${changes[late]?.date}” đứng dưới một lần sửa cũ hơn; xếp lần sửa mới nhất lên trên cùng`;
  if (late >= 0) context.addIssue({ code: 'custom', path: [late, 'date'], message });
}
