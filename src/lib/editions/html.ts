import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { renderNodes, type RenderContext } from '../markdown/render.ts';
import { siteIds } from '../plan/reserved.ts';
import type { Doc, Plan } from '../plan/types.ts';
import { editionWords } from '../ui/vi.ts';
import { docsInOrder } from './data.ts';
import { docSection } from './doc.ts';
import { entriesOf } from './entries.ts';
import { editionFooter, editionHeader, editionSources } from './frame.ts';
import { linkResolver, lowerHeadings } from './links.ts';
import { lines } from './markup.ts';
import { styleFile } from './names.ts';

/**
 * `index.html` of an edition: every document and clause, then the sources in the order in
 * which the text names them. No script, and nothing outside its folder is needed to read it.
 */
export function editionHtml(plan: Plan, name: string, context: RenderContext): string {
  const docs = docsInOrder(plan);
  const entries = new Map(docs.map((doc) => [doc.code, entriesOf(plan, doc.code)]));
  const ids = new Set([
    ...docs.flatMap((doc) => doc.clauses.map(({ code }) => code)),
    ...[...entries.values()].flat().map(({ id }) => id),
  ]);
  const inside = { ...context, resolve: linkResolver(docs, ids) };
  const text = (nodes: RootContent[]) => renderNodes(lowerHeadings(nodes), inside);

  const title = `${editionWords.title(name)} · ${plan.site.name}`;
  const body = lines(
    editionHeader(plan, name, text),
    contents(docs),
    h(
      'main',
      lines(
        ...docs.map((doc) => docSection(doc, entries.get(doc.code)!, text)),
        editionSources(plan, context.numbering),
      ),
    ),
    editionFooter(),
  );
  const page = h('html', { lang: 'vi' }, lines(h('head', head(title)), h('body', body)));
  const end = { type: 'text', value: '\n' } as const;
  return toHtml(
    { type: 'root', children: [{ type: 'doctype' }, end, page, end] },
    { allowDangerousHtml: true },
  );
}

/**
 * Nothing runs, and nothing but the style beside the page is read. `file:` is for the page on
 * somebody's disk, where to some browsers no file is of the page's own place; a page of the web
 * reads no `file:`.
 */
const policy = "default-src 'none'; style-src 'self' file:; base-uri 'none'; form-action 'none'";

function head(title: string): ElementContent[] {
  return lines(
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    // Who searches should meet the current text.
    h('meta', { name: 'robots', content: 'noindex' }),
    h('link', { rel: 'stylesheet', href: styleFile }),
  );
}

function contents(docs: Doc[]): ElementContent {
  const items = [...docs, { code: siteIds.sourcesOfEdition, title: editionWords.sources }].map(
    ({ code, title }) => h('li', h('a', { href: `#${code}` }, title)),
  );
  return h(
    'nav',
    { ariaLabel: editionWords.contents },
    lines(h('h2', editionWords.contents), h('ul', lines(...items))),
  );
}
