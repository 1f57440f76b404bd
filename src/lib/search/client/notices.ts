import { suggest } from '../suggest.ts';
import type { Expansion } from '../expand/expand.ts';
import { addressOf, type Asked } from './asked.ts';
import { element } from '../../words/nodes.ts';
import { isNarrowed } from './result-item.ts';
import type { SearchSite } from './site.ts';

const mostTried = 4;
const mostNear = 5;

/** That a slip was mended, and the way to the exact words, still narrowed as the reader chose. */
export function correctionNotice(corrected: string, asked: Asked): HTMLElement {
  return element(
    'p',
    {},
    `Đang hiện kết quả cho “${corrected}” — `,
    element('a', { href: addressOf({ ...asked, exact: true }) }, `tìm đúng chữ “${asked.query}”`),
  );
}

/** When nothing is found: a way out of the filters, what was tried, near names. */
export function emptyHelp(asked: Asked, { stages }: Expansion, site: SearchSite): Node[] {
  const tried = stages.flatMap(({ variants }) => variants).slice(0, mostTried);
  const near = asked.query
    .trim()
    .split(/\s+/)
    .flatMap((word) => suggest(word, site.entries));
  const link = ({ href, title }: { href: string; title: string }) =>
    element('li', {}, element('a', { href }, title));
  const everywhere = addressOf({ ...asked, part: '', words: '' });
  return [
    ...(isNarrowed(asked)
      ? [element('p', {}, element('a', { href: everywhere }, 'Tìm trong mọi phần, mọi nguồn'))]
      : []),
    ...(tried.length ? [element('p', {}, `Đã thử: ${tried.join('; ')}.`)] : []),
    ...(near.length
      ? [
          element('p', {}, 'Có thể là:'),
          element('ul', {}, ...[...new Set(near)].slice(0, mostNear).map(link)),
        ]
      : []),
  ];
}

/** The way to try again what did not arrive. */
export function retryButton(retry: () => void): HTMLElement {
  const button = element('button', { class: 'button' }, 'Thử lại');
  button.addEventListener('click', retry);
  return button;
}
