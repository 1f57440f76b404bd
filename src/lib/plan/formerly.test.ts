import { describe, expect, it } from 'vitest';
import { clausesThatLeft, clausesThatLeftFullText, formerIds, formerPages } from './formerly.ts';
import { ledgerOf, planOf, sectionWith } from '../../../tests/support/ledgers.ts';
import { shortLinks } from '../publish/ledger/short-links.ts';

const withdrawn = { withdrawn: { on: '2027-01-02', why: 'Ghi nhầm.' } };
const published = planOf({
  'giai-phap/a.md': sectionWith('gp-1', { a: 'A', b: 'B', c: 'C', d: 'D' }),
  'giai-phap/cu.md': sectionWith('gp-2', { a: 'A' }),
  'giai-phap/bo.md': sectionWith('gp-3', { a: 'A' }),
});
const ledger = ledgerOf(published, {
  'gp-1.a': { now: 'gp-1.b' },
  'gp-1.b': { now: 'gp-1.moi' },
  'gp-1.c': { now: 'gp-2.a' },
  'gp-1.d': withdrawn,
  '/giai-phap/cu/': { now: '/giai-phap/moi/' },
  '/giai-phap/bo/': withdrawn,
});
const plan = planOf(
  {
    'giai-phap/a.md': sectionWith('gp-1', { moi: 'Mới' }),
    'giai-phap/moi.md': sectionWith('gp-2', { a: 'A' }),
  },
  ledger,
);
const clause = (code: string) =>
  plan.reading.flatMap((doc) => doc.clauses).find((each) => each.code === code)!;

describe('former addresses', () => {
  it('of a renamed clause stay as its anchors, over several renamings', () => {
    expect(formerIds(clause('gp-1.moi'))).toEqual(['a', 'b']);
    expect(clause('gp-2.a').formerly).toEqual(['gp-1.c']);
    expect(formerIds(clause('gp-2.a'))).toEqual([]);
  });

  it('of clauses that left a page are listed there', () => {
    const left = clausesThatLeft(plan, plan.docs.get('gp-1')!);
    expect(left.map(({ id, fate }) => [id, fate.state])).toEqual([
      ['c', 'moved'],
      ['d', 'withdrawn'],
    ]);
  });

  it('of pages list every clause they ever had', () => {
    const pages = formerPages(plan).map(({ path, fate, clauses }) => [
      path,
      fate.state,
      clauses.map(({ id }) => id).sort(),
    ]);
    expect(pages).toEqual([
      ['/giai-phap/bo/', 'withdrawn', ['a', 'noi-dung']],
      ['/giai-phap/cu/', 'moved', ['a', 'noi-dung']],
    ]);
  });

  it('in the full text are anchors at the clause or listed', () => {
    const left = clausesThatLeftFullText(plan, plan.reading).map(({ id }) => id);
    expect(left.sort()).toEqual(['gp-1.d', 'gp-3.a', 'gp-3.noi-dung']);
  });
});

describe('short links', () => {
  const links = new Map(shortLinks(plan).map(({ path, to }) => [path, to]));

  it.each([
    ['/gp/', '/giai-phap/'],
    ['/gp-1/', '/giai-phap/a/'],
    ['/gp-1/noi-dung/', '/giai-phap/a/#noi-dung'],
    ['/gp-1/a/', '/giai-phap/a/#moi'],
    ['/gp-1/c/', '/giai-phap/moi/#a'],
    ['/gp-1/d/', '/giai-phap/a/#d'],
    ['/gp-2/', '/giai-phap/moi/'],
    ['/gp-2/a/', '/giai-phap/moi/#a'],
    ['/gp-3/', '/giai-phap/bo/'],
    ['/gp-3/a/', '/giai-phap/bo/#a'],
  ])('%s leads to %s', (path, to) => {
    expect(links.get(path)).toBe(to);
  });
});
