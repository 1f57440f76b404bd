import { z } from 'zod';
import { day, text } from './schema-values.ts';

const change = z.strictObject({
  date: day.describe('Ngày sửa, ví dụ 2026-11-24.'),
  note: text.describe('Một câu: sửa gì.'),
});

/** What a page says of its changes. */
export const changes = z
  .array(change)
  .min(1)
  .superRefine(newestFirst)
  .describe('Các lần sửa, mới nhất ở trên cùng.');

/** The first change is the day a page was updated: header, citation and sitemap all tell it. */
function newestFirst(changes: z.infer<typeof change>[], context: z.RefinementCtx): void {
  const late = changes.findIndex(({ date }, at) => at > 0 && date > changes[at - 1]!.date);
  if (late < 0) return;
  context.addIssue({
    code: 'custom',
    path: [late, 'date'],
    message: `“${changes[late]!.date}” đứng dưới một lần sửa cũ hơn; xếp lần sửa mới nhất lên trên cùng`,
  });
}
