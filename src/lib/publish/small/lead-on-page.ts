import { h } from 'hastscript';
import { withBase } from '../../words/base-path.ts';
import type { Publication } from '../../words/publication.ts';
import { smallPage } from './small-page.ts';

/** Where a page leads that has nothing itself. */
export interface Lead {
  title: string;
  /** What stands before the link, e.g. “Địa chỉ ngắn gp-2 dẫn tới”. */
  lead: string;
  /** With fragment, without base path. */
  to: string;
  label: string;
}

/** A page that leads on at once, without script and without help of the server. */
export function leadOnPage({ title, lead, to, label }: Lead, publication: Publication): string {
  const href = withBase(to, publication.base);
  const page = {
    title,
    canonical: to.split('#')[0]!,
    style: 'body{font:1.1em/1.6 sans-serif;padding:1rem}',
    head: [h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` })],
    body: [h('main', [h('h1', title), h('p', [`${lead} `, h('a', { href }, label), '.'])])],
  };
  return smallPage(page, publication);
}
