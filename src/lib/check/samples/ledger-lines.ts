import { addressesNow } from '../../plan/published-addresses.ts';
import { compareEmbeds } from '../../publish/ledger/compare-embeds.ts';
import { compareWithPublished } from '../../publish/ledger/compare-base.ts';
import { ledgerOf, planOf, sectionWith, since } from '../../publish/ledger/fixture.ts';
import { ledgerFile, writeLedger, type Ledger } from '../../read/ledger.ts';
import { missingBase } from '../published/git-base.ts';
import { ledgerProblems } from '../published/ledger-problems.ts';
import { withSample } from '../fixture.ts';
import { loadContent } from '../../plan/load.ts';
import { shownIn, type Shown } from './told.ts';

const file = 'giai-phap/a.md';
const clauses = { 'giai-thich': 'Nghĩa là gì', 'don-vi': 'Ai làm' };
const plan = planOf({ [file]: sectionWith('gp-1', clauses) });

/** Lines of the ledger that a change took away, wrote anew or gave to something else. */
export function ledgerLines(): Shown[] {
  const recorded = ledgerOf(plan);
  const withdrawn = ledgerOf(plan, {
    '/giai-phap/a/': { withdrawn: { on: since, why: 'Ghi nhầm.' } },
    'gp-1.don-vi': { withdrawn: { on: since, why: 'Ghi nhầm.' } },
  });
  const edited = (edit: (ledger: Ledger) => void) => {
    const ledger = structuredClone(recorded);
    edit(ledger);
    return ledger;
  };
  const lost = edited(({ clauses }) => delete clauses['gp-1.don-vi']);
  const anotherDay = edited(({ pages, clauses }) => {
    pages['/giai-phap/a/']!.since = '2027-01-02';
    clauses['gp-1.don-vi']!.since = '2027-01-02';
  });
  const invented = edited(({ pages, clauses }) => {
    const gone = { title: 'Đã bán đất', since, withdrawn: { on: since, why: 'Ghi nhầm.' } };
    pages['/giai-phap/b/'] = { code: 'gp-2', ...gone };
    clauses['gp-1.ban-dat'] = gone;
    clauses['gp-1.giai-thich']!.title = 'Đã bán đất';
  });
  const frozenAs = (letter: string): Ledger => ({
    ...recorded,
    editions: { [since]: letter.repeat(64) },
  });
  const framed = (words: string): Ledger => ({
    ...recorded,
    embeds: { 'gp-1.noi-dung.chu': { text: words, since } },
  });
  const lostLast = edited(({ clauses }) => delete clauses['trich-dan.noi-dung']);
  const text = sectionWith('gp-1', clauses);
  const rest = { 'giai-thich': clauses['giai-thich'] };
  const retitled = text.replace('title: Mục', 'title: Mục mới').replace('Ai làm', 'Ai trả tiền');
  return [
    ...found(text, lost, recorded),
    ...found(text, lostLast, recorded),
    // Published, and gone before it was recorded.
    ...found(sectionWith('gp-1', rest), lost, lost),
    ...found(text, anotherDay, recorded),
    ...found(text, invented, recorded),
    ...found(retitled, recorded, withdrawn),
    ...found(text, frozenAs('b'), frozenAs('a')),
    ...found(text, framed('Đã bán đất.'), framed('Chữ.')),
    ...found(text, framed('Đã bán đất.'), recorded),
  ];
}

function found(text: string, ledger: Ledger, before: Ledger): Shown[] {
  const tree = withSample({ [file]: text, [ledgerFile]: writeLedger(ledger) });
  const { loaded } = loadContent(tree);
  const published = { ledgers: [before], addresses: addressesNow(plan), date: since };
  const findings = [
    ...compareWithPublished(loaded.plan, ledger, published),
    ...compareEmbeds(loaded.plan, [before]),
  ];
  return ledgerProblems(loaded, findings).map((problem) => shownIn(tree, problem));
}

/** That nobody knows what was published. */
export function missing(): Shown {
  const { message } = missingBase('kho ở đây thiếu lịch sử');
  return { line: ledgerFile, message, hint: false };
}
