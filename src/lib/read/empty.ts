import { ledgerFile } from './ledger.ts';
import type { Problem } from './problem.ts';

/** That nothing stands in a file. */
export function emptyProblems(file: string, text: string): Problem[] {
  if (/[^\s\uFEFF]/.test(text)) return [];
  const message = `Tệp này trống; lấy lại nội dung cũ${otherwise(file)}.`;
  return [{ file, line: 1, rule: 'tep-trong', message }];
}

/** What an empty file is written as, where it may be one. */
const emptied = new Map([
  ['nguon.yaml', '{}'],
  ['co-quan.yaml', '{}'],
  ['thuat-ngu.yaml', '{}'],
  ['doi-chieu.yaml', '[]'],
  ['dong-thoi-gian.yaml', '{}'],
  ['mau-thuan.yaml', '[]'],
  ['chi-tieu.yaml', '{}'],
  ['da-tra.yaml', '{}'],
]);

/** What else than to bring the old text back; nothing for a file that every content has in full. */
function otherwise(file: string): string {
  const empty = emptied.get(file);
  if (empty) return `, hoặc ghi ${empty} nếu cố ý để trống`;
  return ['site.yaml', 'plan.yaml', ledgerFile].includes(file)
    ? ''
    : ', hoặc xóa tệp nếu không dùng nữa';
}
