import type { Problem } from '../problem.ts';
import type { EarlyRule } from '../rule.ts';

/** No file is empty: what stood in it would vanish in silence. */
export const emptyFiles: EarlyRule = {
  code: 'tep-trong',
  reason: 'Tệp trống làm cả một trang hay một danh sách lặng lẽ biến mất.',
  early: true,
  check(file, text): Problem[] {
    if (/[^\s\uFEFF]/.test(text)) return [];
    const message = `Tệp này trống; ${file.endsWith('.yaml') ? 'lấy lại nội dung cũ, hoặc ghi [] hay {} nếu cố ý để trống' : 'lấy lại nội dung cũ, hoặc xóa tệp nếu không dùng nữa'}.`;
    return [{ file, line: 1, rule: 'tep-trong', message }];
  },
  good: { 'thuat-ngu.yaml': '{}\n' },
  bad: [{ 'thuat-ngu.yaml': '\n' }, { 'giai-phap/a.md': '' }],
};
