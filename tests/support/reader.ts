import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { memory } from './memory.ts';

/** A page as it is parsed, once for all test files of a worker: nobody may change it. */
export const treeOf = (html: string): Root => memory.ofValue(parsed, html);
const parsed = (html: string) => fromHtml(html);

/** Where a reader ends. */
interface Arrival {
  path: string;
  fragment: string;
  page: Root;
}

/** A reader of built files without script and without a server. */
export function readerOf(dist: string): {
  pageAt(path: string): Root;
  /** Opens an address and goes where a page that only leads on leads; its link must lead there too. */
  follow(address: string): Arrival;
} {
  const pageAt = (path: string) => treeOf(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  const follow = (address: string): Arrival => {
    const [path = '', fragment = ''] = address.split('#');
    const page = pageAt(path);
    const refresh = select('head > meta[http-equiv="refresh"]', page)?.properties.content;
    if (typeof refresh !== 'string') return { path, fragment, page };
    const to = /^0; url=(.+)$/.exec(refresh)?.[1] ?? '';
    const links = selectAll('a', page).map(({ properties }) => properties.href);
    if (!links.includes(to)) throw new Error(`${address} leads to ${to} without a link`);
    return follow(to);
  };
  return { pageAt, follow };
}

/** Every element of a page that has an id, with the codes of the clauses that it stands in. */
export function placesIn(page: Root): Map<string, { element: Element; within: unknown[] }> {
  const places = new Map<string, { element: Element; within: unknown[] }>();
  const read = (node: Root | Element, around: unknown[]) => {
    for (const element of node.children) {
      if (element.type !== 'element') continue;
      const { id, dataCode } = element.properties;
      const within = dataCode ? [...around, dataCode] : around;
      if (id && !places.has(String(id))) places.set(String(id), { element, within });
      read(element, within);
    }
  };
  read(page, []);
  return places;
}

/** The text of an element. */
export function textIn(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
