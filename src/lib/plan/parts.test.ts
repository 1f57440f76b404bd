import { describe, expect, it } from 'vitest';
import { fullTextParts, pagesOf, partsOf } from './parts.ts';
import type { Doc } from '../read/types.ts';

const length = (text: string) => text.length;

describe('partsOf', () => {
  it('leaves on one page what it holds', () => {
    expect(partsOf(['aa', 'b'], length, 3)).toEqual([['aa', 'b']]);
  });

  it('makes no page of nothing', () => {
    expect(partsOf([], length, 3)).toEqual([]);
  });

  it('keeps the order, and no part is larger than a page', () => {
    expect(partsOf(['aa', 'b', 'cc', 'd', 'e'], length, 3)).toEqual([
      ['aa', 'b'],
      ['cc', 'd'],
      ['e'],
    ]);
  });

  it('gives what is larger than a page one of its own', () => {
    expect(partsOf(['a', 'bbbb', 'c'], length, 3)).toEqual([['a'], ['bbbb'], ['c']]);
  });
});

it('numbers pages from the second on', () => {
  const pages = pagesOf({ path: '/nguon/', title: 'Nguồn' }, ['aa', 'bb', 'cc'], length, 3);
  expect(pages.map(({ path }) => path)).toEqual(['/nguon/', '/nguon/trang-2/', '/nguon/trang-3/']);
  expect(pages[1]).toMatchObject({ title: 'Nguồn, trang 2', items: ['bb'] });
});

describe('the full text', () => {
  const doc = (path: string): Doc =>
    ({ path, title: 'aa', summary: 'bb', short: path, clauses: [] }) as unknown as Doc;
  const group = (path: string, sections: number) => ({
    index: doc(path),
    sections: Array.from({ length: sections }, (_, at) => doc(`${path}${at}/`)),
  });
  const groups = [group('/muc-tieu/', 1), group('/giai-phap/', 3)];
  const plan = {
    groups,
    pages: {},
    reading: groups.flatMap(({ index, sections }) => [index, ...sections]),
  };

  it('stands on one page where that holds it', () => {
    expect(fullTextParts(plan, 24)).toEqual([]);
  });

  it('has a page for each group, and more where a group is too much for one', () => {
    const parts = fullTextParts(plan, 8);
    expect(parts.map(({ path, items }) => [path, items.length])).toEqual([
      ['/toan-van/muc-tieu/', 2],
      ['/toan-van/giai-phap/', 2],
      ['/toan-van/giai-phap/2/', 2],
    ]);
  });
});
