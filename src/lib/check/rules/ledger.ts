import { compareWithLedger } from '../../publish/ledger/compare.ts';
import { impossibleDays, impossibleLines } from '../../publish/ledger/impossible.ts';
import { ledgerFile } from '../../read/ledger.ts';
import { ledgerProblems } from '../published/ledger-problems.ts';
import { pageFolders } from '../../read/places.ts';
import type { Rule } from '../rule.ts';

/**
 * No address ever published is lost or given to something else, and the ledger tells of nothing
 * that could not have been published. New ones are only recorded.
 */
export const ledger: Rule = {
  code: 'so-dia-chi',
  reason:
    'Địa chỉ đã đăng có người đã dẫn: tiểu mục và trang có thể đổi mã, chuyển chỗ hay rút, nhưng không được mất và không dùng lại cho nội dung khác. Điều danh sách kể thì ở lại mãi: danh sách chỉ ghi thứ đã đăng hay đang có, đúng tên, đúng ngày.',
  needs: [ledgerFile, 'plan.yaml', ...pageFolders],
  check(loaded) {
    const { markdown, plan } = loaded;
    const days = markdown.flatMap(({ data }) => data.changes.map(({ date }) => date));
    return ledgerProblems(loaded, [
      ...compareWithLedger(plan, plan.ledger),
      ...impossibleLines(plan),
      ...impossibleDays(plan.ledger, days.sort()[0] ?? ''),
    ]);
  },
};
