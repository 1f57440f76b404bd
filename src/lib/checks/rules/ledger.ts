import { compareWithLedger } from '../../ledger/compare.ts';
import { ledgerFile, writeLedger } from '../../ledger/ledger.ts';
import { section } from '../fixture.ts';
import { ledgerProblems } from '../ledger-problems.ts';
import type { Rule } from '../rule.ts';

const since = '2026-11-24';
const published = writeLedger({
  pages: {
    '/giai-phap/': { code: 'gp', title: 'Mục', since },
    '/giai-phap/a/': { code: 'gp-1', title: 'Mục', since },
    '/giai-phap/cu/': { code: 'gp-1', title: 'Mục', since, now: '/giai-phap/a/' },
  },
  clauses: {
    'gp.noi-dung': { title: 'Nội dung', since },
    'gp-1.noi-dung': { title: 'Nội dung', since },
    'gp-1.giai-thich': { title: 'Nghĩa là gì', since, now: 'gp-1.nghia' },
    'gp-1.bang': { title: 'Bảng', since, withdrawn: { on: since, why: 'Ghi nhầm.' } },
  },
});

/** No address ever published is lost or given to something else. New ones are only recorded. */
export const ledger: Rule = {
  code: 'so-dia-chi',
  reason:
    'Địa chỉ đã đăng có người đã dẫn: khoản và trang có thể đổi mã, chuyển chỗ hay rút, nhưng không được mất và không dùng lại cho nội dung khác.',
  needs: 'all',
  check(loaded) {
    return ledgerProblems(loaded, compareWithLedger(loaded.plan, loaded.plan.ledger));
  },
  good: {
    [ledgerFile]: published,
    'giai-phap/a.md': section('gp-1', 'Chữ.\n\n## Nghĩa là gì {#nghia}\n\nChữ.'),
  },
  bad: [{ [ledgerFile]: published, 'giai-phap/a.md': section('gp-1', 'Chữ.') }],
};
