import { page, section } from '../fixture.ts';
import { limitProblems } from '../../content/limits.ts';
import type { EarlyRule } from '../rule.ts';

/** No file, line or nesting is larger than people write: a parser may choke on it. */
export const limits: EarlyRule = {
  code: 'gioi-han',
  reason: 'Tệp quá lớn, dòng quá dài hay lồng quá sâu làm máy treo và không ai đọc nổi.',
  early: true,
  check: limitProblems,
  good: { 'giai-phap/a.md': section('gp-1', '- Một\n  - Hai\n    - Ba') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Chữ.\n'.repeat(100_000)) },
    { 'giai-phap/a.md': section('gp-1', 'a'.repeat(20_001)) },
    { 'giai-phap/a.md': section('gp-1', '> '.repeat(11) + 'Chữ.') },
    { 'trang/a.mdx': page('{a}<b>\n'.repeat(501)) },
  ],
};
