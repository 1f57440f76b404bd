import { describe, expect, it } from 'vitest';
import { compareWithLedger } from './compare.ts';
import { ledgerOf, planOf, sectionWith } from '../../../../tests/support/ledgers.ts';

const file = 'giai-phap/a.md';
const published = planOf({
  [file]: sectionWith('gp-1', { 'giai-thich': 'Nghĩa là gì', 'don-vi': 'Ai làm' }),
  'giai-phap/b.md': sectionWith('gp-2'),
});
const withdrawn = { withdrawn: { on: '2027-01-02', why: 'Ghi nhầm.' } };

/** What is found when the published plan became this one and the ledger these marks. */
function findings(
  sample: Record<string, string>,
  marks: Parameters<typeof ledgerOf>[1] = {},
): [string, string][] {
  const ledger = ledgerOf(published, marks);
  return compareWithLedger(planOf(sample, ledger), ledger).map(({ at, message }) => [
    'ledger' in at ? at.ledger[1] : `@${at.content}`,
    message,
  ]);
}
const whole = (clauses: Record<string, string>, b = sectionWith('gp-2')) => ({
  [file]: sectionWith('gp-1', clauses),
  ...(b ? { 'giai-phap/b.md': b } : {}),
});
const both = { 'giai-thich': 'Nghĩa là gì', 'don-vi': 'Ai làm' };
const moved = {
  'giai-phap/moi.md': sectionWith('gp-1', both),
  'giai-phap/b.md': sectionWith('gp-2'),
};

describe('addresses that stand', () => {
  it.each([
    ['nothing changed', whole(both)],
    ['a clause came', whole({ ...both, 'ket-qua': 'Kết quả' })],
    ['a page came', { ...whole(both), 'giai-phap/c.md': sectionWith('gp-3') }],
    ['a heading was reworded', whole({ ...both, 'giai-thich': 'Nói bằng lời dễ hiểu' })],
  ])('give no finding: %s', (_what, sample) => {
    expect(findings(sample)).toEqual([]);
  });

  it.each([
    ['renamed', whole({ nghia: 'Nghĩa là gì', 'don-vi': 'Ai làm' }), { now: 'gp-1.nghia' }],
    ['moved to another page', whole({ 'don-vi': 'Ai làm' }), { now: 'gp-2.noi-dung' }],
    ['withdrawn', whole({ 'don-vi': 'Ai làm' }), withdrawn],
  ])('give no finding when the ledger says a clause was %s', (_what, sample, mark) => {
    expect(findings(sample, { 'gp-1.giai-thich': mark })).toEqual([]);
  });

  it('give no finding when a page was moved, and need no line for its clauses', () => {
    expect(findings(moved, { '/giai-phap/a/': { now: '/giai-phap/moi/' } })).toEqual([]);
  });

  it('give no finding when a page was withdrawn, and need no line for its clauses', () => {
    expect(findings(whole(both, ''), { '/giai-phap/b/': withdrawn })).toEqual([]);
  });
});

describe('addresses that were lost', () => {
  it('say for a clause what to write, with the new id when its title gives it away', () => {
    const found = findings(whole({ nghia: 'Nghĩa là gì', 'don-vi': 'Ai làm' }));
    expect(found.map(([at]) => at)).toEqual(['gp-1.giai-thich']);
    const [, message] = found[0]!;
    expect(message).toContain('"now": "gp-1.nghia"');
    expect(message).toContain('"withdrawn": { "on": ');
  });

  it('say it once for a page, not at each of its clauses', () => {
    expect(findings({ 'giai-phap/b.md': sectionWith('gp-2') }).map(([at]) => at)).toEqual([
      '/giai-phap/a/',
    ]);
  });

  it('name the new address of a page that stands elsewhere under its code', () => {
    expect(findings(moved)[0]![1]).toContain('"now": "/giai-phap/moi/"');
  });

  it.each([
    ['nowhere', { 'gp-1.giai-thich': { now: 'gp-1.khong-co' } }],
    ['to itself', { 'gp-1.giai-thich': { now: 'gp-1.giai-thich' } }],
    ['to both fates', { 'gp-1.giai-thich': { now: 'gp-1.don-vi', ...withdrawn } }],
  ])('are found when the ledger leads %s', (_what, marks) => {
    expect(findings(whole({ 'don-vi': 'Ai làm' }), marks).map(([at]) => at)).toEqual([
      'gp-1.giai-thich',
    ]);
  });
});

describe('addresses used twice', () => {
  it.each([
    ['a withdrawn clause', whole(both), { 'gp-1.don-vi': withdrawn }, '@gp-1.don-vi'],
    ['a withdrawn page', whole(both), { '/giai-phap/b/': withdrawn }, '@gp-2'],
    [
      'the address of another page',
      { ...whole(both), 'giai-phap/b.md': sectionWith('gp-9') },
      {},
      '@gp-9',
    ],
    [
      'the code of a withdrawn page',
      { ...whole(both, ''), 'giai-phap/c.md': sectionWith('gp-2') },
      { '/giai-phap/b/': withdrawn },
      '@gp-2',
    ],
    [
      'the id of another clause of the page',
      whole({ 'giai-thich': 'Ai làm', 'don-vi': 'Việc khác' }),
      {},
      '@gp-1.giai-thich',
    ],
  ])('are found in the file to mend: %s', (_what, sample, marks, at) => {
    expect(findings(sample, marks as never).map(([where]) => where)).toEqual([at]);
  });

  it('are found at both headings whose ids were exchanged', () => {
    const sample = whole({ 'giai-thich': 'Ai làm', 'don-vi': 'Nghĩa là gì' });
    expect(findings(sample).map(([at]) => at)).toEqual(['@gp-1.giai-thich', '@gp-1.don-vi']);
  });
});

it('says everything in one sentence that tells what to write', () => {
  const messages = [
    ...findings(whole({})),
    ...findings(whole(both), { 'gp-1.don-vi': withdrawn }),
    ...findings(whole({}), { 'gp-1.don-vi': { now: 'a.b' }, 'gp-1.giai-thich': { now: 'c.d' } }),
  ].map(([, message]) => message);
  expect(messages).toHaveLength(5);
  for (const message of messages) expect(message).toMatch(/; .+\.$/u);
});
