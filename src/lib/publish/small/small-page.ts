import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { withBase } from '../../words/base-path.ts';
import { addressAt, type Publication } from '../../words/publication.ts';
import { hashOf } from '../policy/page-policy.ts';

/** A page that has no need of what the others share: menu, search, scripts and their style. */
export interface SmallPage {
  title: string;
  /** The page that it names as its own, without base path. */
  canonical: string;
  /** Its style, the whole of it. */
  style: string;
  head?: ElementContent[];
  body: ElementContent[];
}

/** The page as HTML: not indexed, and with a policy that lets in nothing but its style and icon. */
export function smallPage(page: SmallPage, publication: Publication): string {
  const { title, canonical, style, head = [], body } = page;
  const policy = `default-src 'self'; script-src 'none'; object-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const html = h('html', { lang: 'vi' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      // As it is, not with its marks escaped: the last step of the build reads it so.
      made(`<meta http-equiv="content-security-policy" content="${policy}">`),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('meta', { name: 'robots', content: 'noindex' }),
      ...head,
      h('link', { rel: 'canonical', href: addressAt(canonical, publication) }),
      h('link', {
        rel: 'icon',
        href: withBase('/favicon.svg', publication.base),
        type: 'image/svg+xml',
      }),
      h('style', style),
    ]),
    h('body', body),
  ]);
  return `<!DOCTYPE html>${toHtml(html, { allowDangerousHtml: true })}`;
}

/** HTML that is made already, inside a page. */
export function made(html: string): ElementContent {
  return { type: 'raw', value: html } as unknown as ElementContent;
}

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
