import { limitProblems } from '../../read/limits.ts';
import type { EarlyRule } from '../rule.ts';

/** No file, line or nesting is larger than people write: a parser may choke on it. */
export const limits: EarlyRule = {
  code: 'gioi-han',
  reason: 'Tệp quá lớn, dòng quá dài hay lồng quá sâu làm máy treo và không ai đọc nổi.',
  early: true,
  check: limitProblems,
};
