import type { Doc, Group, Plan } from '../read/types.ts';
import { openingDocs } from './place.ts';

/** As much as one page holds, in characters that are read: with what is around them some 170 KB brotli. */
const mostOnPage = 400_000;

export interface Part<Item> {
  /** Without base path. */
  path: string;
  title: string;
  items: Item[];
}

/**
 * Cuts a list into parts, in order. None is larger than a page may be, unless one item alone is.
 *
 * @param sizeOf characters that are read
 * @example
 * partsOf(['aa', 'b', 'cc'], (text) => text.length, 3) // [['aa', 'b'], ['cc']]
 */
export function partsOf<Item>(
  items: Item[],
  sizeOf: (item: Item) => number,
  most = mostOnPage,
): Item[][] {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room || !parts.length) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)!.push(item);
    room -= size;
  }
  return parts;
}

/**
 * The pages of a list that is cut by number: its own, then `/nguon/trang-2/`.
 *
 * @example
 * pagesOf({ path: '/nguon/', title: 'Nguồn' }, ['aa', 'bb'], (text) => text.length, 3)
 * // [{ path: '/nguon/', title: 'Nguồn', items: ['aa'] }, { path: '/nguon/trang-2/', title: 'Nguồn, trang 2', … }]
 */
export function pagesOf<Item>(
  { path, title }: Pick<Doc, 'path' | 'title'>,
  items: Item[],
  sizeOf: (item: Item) => number,
  most?: number,
): Part<Item>[] {
  const [first = [], ...rest] = partsOf(items, sizeOf, most);
  return numbered([first, ...rest], path, title, 'trang-');
}

/**
 * The pages of the full text where it is too much for one: one for each group, and where that is
 * too much `/toan-van/giai-phap/2/` and so on. None where it stands on `/toan-van/` alone.
 */
export function fullTextParts(
  plan: Pick<Plan, 'reading' | 'pages'> & { groups: Pick<Group, 'index' | 'sections'>[] },
  most?: number,
): Part<Doc>[] {
  const all = [...openingDocs(plan), ...plan.reading];
  if (partsOf(all, sizeOfDoc, most).length <= 1) return [];
  return plan.groups.flatMap(({ index, sections }) =>
    numbered(
      partsOf([index, ...sections], sizeOfDoc, most),
      `/toan-van${index.path}`,
      `Toàn văn: ${index.short}`,
      '',
    ),
  );
}

function numbered<Item>(
  parts: Item[][],
  path: string,
  title: string,
  before: string,
): Part<Item>[] {
  return parts.map((items, at) => ({
    path: at ? `${path}${before}${at + 1}/` : path,
    title: at ? `${title}, trang ${at + 1}` : title,
    items,
  }));
}

function sizeOfDoc({ title, summary, clauses }: Doc): number {
  const shown = clauses.flatMap(({ title: heading, units }) => [
    heading.length,
    ...units.map((unit) => unit.shown.length),
  ]);
  return shown.reduce((sum, length) => sum + length, title.length + summary.length);
}
