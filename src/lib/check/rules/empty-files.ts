import { emptyProblems } from '../../read/empty.ts';
import type { EarlyRule } from '../rule.ts';

/** No file is empty: what stood in it would vanish in silence. */
export const emptyFiles: EarlyRule = {
  code: 'tep-trong',
  reason: 'Tệp trống làm cả một trang hay một danh sách lặng lẽ biến mất.',
  early: true,
  check: emptyProblems,
};
