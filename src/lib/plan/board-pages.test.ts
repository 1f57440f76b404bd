import { describe, expect, it } from 'vitest';
import { real } from '../../../tests/support/content.ts';
import { boardPages } from './board-pages.ts';
import { rowsBy, statusRows } from './status.ts';

const { plan } = real;
const byOutcome = rowsBy('outcome', statusRows(plan)).flatMap(({ rows }) => rows);

describe('the board', () => {
  it('stands on one page where that holds it', () => {
    expect(boardPages(plan).map(({ path }) => path)).toEqual(['/ket-qua/']);
  });

  it('goes on on numbered pages: each section once, by its outcome', () => {
    const pages = boardPages(plan, 3000);
    expect(pages.map(({ path }) => path)).toEqual(
      pages.map((_, at) => (at ? `/ket-qua/trang-${at + 1}/` : '/ket-qua/')),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(({ items }) => items.map(({ row }) => row))).toEqual(byOutcome);
  });
});
