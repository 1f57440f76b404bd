import { compareWithLedger } from '../../ledger/compare.ts';
import { ledgerFile, writeLedger, type Ledger } from '../../ledger/ledger.ts';
import { section } from '../fixture.ts';
import { ledgerProblems } from '../published/ledger-problems.ts';
import { pageFolders } from '../../content/places.ts';
import type { Rule, Sample } from '../rule.ts';

const since = '2026-11-24';
const withdrawn = { on: since, why: 'Ghi nhầm.' };
const entries = {
  pages: {
    '/giai-phap/': { code: 'gp', title: 'Mục', since },
    '/giai-phap/a/': { code: 'gp-1', title: 'Mục', since },
    '/giai-phap/cu/': { code: 'gp-1', title: 'Mục', since, now: '/giai-phap/a/' },
  },
  clauses: {
    'gp.noi-dung': { title: 'Nội dung', since },
    'gp-1.noi-dung': { title: 'Nội dung', since },
    'gp-1.giai-thich': { title: 'Nghĩa là gì', since, now: 'gp-1.nghia' },
    'gp-1.bang': { title: 'Bảng', since, withdrawn },
  },
};
const published = writeLedger(entries);
const standing = section('gp-1', 'Chữ.\n\n## Nghĩa là gì {#nghia}\n\nChữ.');

/** The published page with lines of the ledger put in place of others, and another text. */
function after(lines: Partial<Ledger>, text = standing): Sample {
  const pages = { ...entries.pages, ...lines.pages };
  const clauses = { ...entries.clauses, ...lines.clauses };
  return { [ledgerFile]: writeLedger({ pages, clauses }), 'giai-phap/a.md': text };
}

/** No address ever published is lost or given to something else. New ones are only recorded. */
export const ledger: Rule = {
  code: 'so-dia-chi',
  reason:
    'Địa chỉ đã đăng có người đã dẫn: khoản và trang có thể đổi mã, chuyển chỗ hay rút, nhưng không được mất và không dùng lại cho nội dung khác.',
  needs: [ledgerFile, ...pageFolders],
  check(loaded) {
    return ledgerProblems(loaded, compareWithLedger(loaded.plan, loaded.plan.ledger));
  },
  good: {
    [ledgerFile]: published,
    'giai-phap/a.md': standing,
  },
  bad: [
    // A clause: its new id is gone; it is gone itself; it came back; two ids were exchanged.
    after({}, section('gp-1', 'Chữ.')),
    after({ clauses: { 'gp-1.don-vi': { title: 'Ai làm', since } } }),
    after({}, `${standing}\n## Bảng {#bang}\n\nChữ.\n`),
    after(
      { clauses: { 'gp-1.nghia': { title: 'Nghĩa là gì', since } } },
      standing
        .replace('## Nội dung', '## Nghĩa là gì')
        .replace('## Nghĩa là gì {#nghia}', '## Nội dung {#nghia}'),
    ),
    // A page: gone; led nowhere; come back; another code; its code on another page.
    after({ pages: { '/giai-phap/b/': { code: 'gp-2', title: 'Mục', since } } }),
    after({
      pages: { '/giai-phap/b/': { code: 'gp-2', title: 'Mục', since, now: '/giai-phap/c/' } },
    }),
    after({ pages: { '/giai-phap/a/': { code: 'gp-1', title: 'Mục', since, withdrawn } } }),
    after({ pages: { '/giai-phap/a/': { code: 'gp-3', title: 'Mục', since } } }),
    after({ pages: { '/giai-phap/cu/': { code: 'gp-1', title: 'Mục', since, withdrawn } } }),
    // A page: made a draft.
    after({}, standing.replace('title:', 'draft: true\ntitle:')),
    // A line that says two things, or leads back to itself.
    after({ pages: { '/giai-phap/cu/': { ...entries.pages['/giai-phap/cu/'], withdrawn } } }),
    after({ clauses: { 'gp-1.bang': { title: 'Bảng', since, now: 'gp-1.bang' } } }),
  ],
};
