import { expect, it } from 'vitest';
import { section, withSample } from '../checks/fixture.ts';
import { loadContent } from '../content/load.ts';
import { shrunkPages } from './shrunk-pages.ts';

const planWith = (clause: string, file = 'giai-phap/a.md') =>
  loadContent(withSample({ [file]: section('gp-1', clause) })).loaded.plan;
const ten = 'một hai ba bốn năm sáu bảy tám chín mười';

it.each([
  ['a full stop', '.'],
  ['fewer words', 'một hai ba bốn'],
  ['notes', `một hai ba bốn${'[@bai-bao]'.repeat(9)}`],
  ['marks', `một hai ba bốn ${'… '.repeat(20)}`],
])('tells a page of which only %s is left', (_what, left) => {
  expect(shrunkPages(planWith(ten), planWith(left))).toMatchObject([
    { code: 'gp-1', title: 'Mục', path: '/giai-phap/a/', words: { before: 10 } },
  ]);
});

it('counts its words, in all clauses', () => {
  const before = planWith(`${ten}\n\n## Khoản {#hai}\n\n- ${ten}`);
  const after = planWith('một\n\n## Khoản {#hai}\n\n- hai ba');
  expect(shrunkPages(before, after).map(({ words }) => words)).toEqual([{ before: 20, after: 3 }]);
});

it('finds the page again by its code where its file has moved', () => {
  expect(shrunkPages(planWith(ten), planWith('một', 'giai-phap/b.md'))).toMatchObject([
    { path: '/giai-phap/b/' },
  ]);
});

it('leaves a page alone that keeps half of its words, grows or is new', () => {
  expect(shrunkPages(planWith(ten), planWith('một hai ba bốn năm'))).toEqual([]);
  expect(shrunkPages(planWith('một'), planWith(ten))).toEqual([]);
  expect(shrunkPages(loadContent(withSample({})).loaded.plan, planWith('một'))).toEqual([]);
});
