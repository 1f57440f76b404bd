import { expect, it } from 'vitest';
import { section, withSample } from '../checks/fixture.ts';
import { loadContent } from '../content/load.ts';
import { wideTerms } from './wide-terms.ts';

const term = (match: string) =>
  `tinh:\n  term: Tỉnh\n  synonyms: [của]\n  match: [${match}]\n  definition: Một cấp.\n`;
const planWith = (clauses: number, terms: string, text = 'Việc của tỉnh.') => {
  const more = Array.from({ length: clauses - 1 }, (_, at) => `## Khoản {#k-${at}}\n\n${text}\n`);
  return loadContent(
    withSample({
      'giai-phap/a.md': section('gp-1', text) + more.map((each) => `\n${each}`).join(''),
      'thuat-ngu.yaml': terms,
    }),
  ).loaded.plan;
};

it.each(['của', 'CỦA', 'của tỉnh, tỉnh'])(
  'tells a term that links every clause by “%s”',
  (match) => {
    expect(wideTerms(planWith(21, term('tỉnh nhà')), planWith(21, term(match)))).toEqual([
      { id: 'tinh', term: 'Tỉnh', clauses: 21 },
    ]);
  },
);

it('tells a term that is new', () => {
  expect(wideTerms(planWith(30, '{}'), planWith(30, term('của')))).toMatchObject([{ clauses: 30 }]);
});

it('tells a term that comes to link so many because clauses came', () => {
  expect(wideTerms(planWith(20, term('của')), planWith(22, term('của')))).toHaveLength(1);
});

it('leaves out what links twenty clauses, is linked nowhere, or did so before', () => {
  expect(wideTerms(planWith(20, '{}'), planWith(20, term('của')))).toEqual([]);
  expect(wideTerms(planWith(30, '{}'), planWith(30, term('tỉnh nhà')))).toEqual([]);
  expect(wideTerms(planWith(30, term('của')), planWith(31, term('của')))).toEqual([]);
});

it('counts a clause once, however often the term stands in it', () => {
  const text = 'Việc của tỉnh, của xã, của ấp.';
  expect(wideTerms(planWith(21, '{}', text), planWith(21, term('của'), text))).toMatchObject([
    { clauses: 21 },
  ]);
});
