import { suggest } from '../suggest.ts';
import type { Expansion } from '../expand/expand.ts';
import { element } from './nodes.ts';
import type { SearchSite } from './site.ts';

const mostTried = 4;
const mostNear = 5;

/** That a slip was mended, and the way to the exact words. */
export function correctionNotice(corrected: string, query: string): HTMLElement {
  const exact = new URLSearchParams({ q: query, dung: '1' });
  return element(
    'p',
    {},
    `Đang hiện kết quả cho “${corrected}” — `,
    element('a', { href: `?${exact}` }, `tìm đúng chữ “${query}”`),
  );
}

/** When nothing is found: what was tried, near names, a way to browse. */
export function emptyHelp(query: string, { stages }: Expansion, site: SearchSite): Node[] {
  const tried = stages.flatMap(({ variants }) => variants).slice(0, mostTried);
  const near = query
    .trim()
    .split(/\s+/)
    .flatMap((word) => suggest(word, site.entries));
  const link = ({ href, title }: { href: string; title: string }) =>
    element('li', {}, element('a', { href }, title));
  return [
    ...(tried.length ? [element('p', {}, `Đã thử: ${tried.join('; ')}.`)] : []),
    ...(near.length
      ? [element('p', {}, 'Có thể là:'), element('ul', {}, ...near.slice(0, mostNear).map(link))]
      : []),
    browse(site.base),
  ];
}

/** When the search files did not arrive: try again, or browse. */
export function troubleHelp(base: string, retry: () => void): Node[] {
  const button = element('button', { type: 'button', class: 'button' }, 'Thử lại');
  button.addEventListener('click', retry);
  return [button, browse(base)];
}

function browse(base: string): HTMLElement {
  return element(
    'p',
    {},
    'Hoặc xem ',
    element('a', { href: `${base}muc-luc/` }, 'mục lục A–Z'),
    '.',
  );
}
