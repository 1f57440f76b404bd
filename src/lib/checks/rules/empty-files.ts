import { ledgerFile } from '../../ledger/ledger.ts';
import type { Problem } from '../../content/problem.ts';
import type { EarlyRule } from '../rule.ts';

/** No file is empty: what stood in it would vanish in silence. */
export const emptyFiles: EarlyRule = {
  code: 'tep-trong',
  reason: 'Tệp trống làm cả một trang hay một danh sách lặng lẽ biến mất.',
  early: true,
  check(file, text): Problem[] {
    if (/[^\s\uFEFF]/.test(text)) return [];
    const message = `Tệp này trống; lấy lại nội dung cũ${otherwise(file)}.`;
    return [{ file, line: 1, rule: 'tep-trong', message }];
  },
  good: { 'thuat-ngu.yaml': '{}\n' },
  bad: [
    { 'thuat-ngu.yaml': '\n' },
    { 'doi-chieu.yaml': '' },
    { 'site.yaml': '' },
    { 'giai-phap/a.md': '' },
  ],
};

/** What an empty file is written as, where it may be one. */
const emptied = new Map([
  ['nguon.yaml', '{}'],
  ['co-quan.yaml', '{}'],
  ['thuat-ngu.yaml', '{}'],
  ['doi-chieu.yaml', '[]'],
  ['dong-thoi-gian.yaml', '[]'],
]);

/** What else than to bring the old text back; nothing for a file that every content has in full. */
function otherwise(file: string): string {
  const empty = emptied.get(file);
  if (empty) return `, hoặc ghi ${empty} nếu cố ý để trống`;
  return ['site.yaml', 'ket-qua.yaml', ledgerFile].includes(file)
    ? ''
    : ', hoặc xóa tệp nếu không dùng nữa';
}
