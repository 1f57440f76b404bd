import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { siteIds, sourceId } from '../plan/reserved.ts';
import type { Plan } from '../plan/types.ts';
import { displayDate } from '../text/day.ts';
import type { Numbering } from '../sources/numbering.ts';
import { editionWords, ui } from '../ui/vi.ts';
import { toRoot } from './links.ts';
import { lines, rendered } from './markup.ts';
import { sourceLines } from './sources.ts';
import { partsOfName } from './editions.ts';
import { dataFile, manifestFile, textFile } from './names.ts';

/** What an edition says of itself: frozen, from when, by whom, at which address. */
export function aboutEdition({ site }: Pick<Plan, 'site'>, name: string): string[] {
  const { date, number } = partsOfName(name);
  return [
    editionWords.frozen(displayDate(date)),
    ...(number > 1 ? [editionWords.numbered(number)] : []),
    site.publisher ? editionWords.publisher(site.publisher) : ui.trial,
    site.url ? editionWords.official(site.url) : editionWords.noOfficial,
  ];
}

/** The head of the page: what this is, and where the current text is. */
export function editionHeader(
  plan: Plan,
  name: string,
  text: (nodes: RootContent[]) => string,
): Element {
  const words = editionWords;
  const field = (markdown: string) =>
    h('div.prose', [rendered(text(parseMarkdown(markdown).children))]);
  return h(
    'header',
    lines(
      h('h1', words.heading(plan.site.name, name)),
      h(
        'div.frozen',
        lines(
          h('p', aboutEdition(plan, name).join(' ')),
          h('p', [
            `${words.current} `,
            h('a', { href: `${toRoot}/toan-van/` }, words.currentWhole),
            `. ${words.others} `,
            h('a', { href: `${toRoot}/lich-su/` }, words.history),
            '.',
          ]),
          h('p', words.howToCite),
        ),
      ),
      field(plan.site.document.full),
      field(plan.site.notice),
    ),
  );
}

/** The sources in the order of their numbers, at the end. */
export function editionSources(plan: Plan, numbering: Numbering): Element {
  const items = sourceLines(plan, numbering).map(({ number, words, url, archive, accessed }) => {
    const link = (href: string) => h('a', { href, rel: 'external' }, href);
    return h('li', { id: sourceId(number) }, [
      `${words} `,
      ...(url ? [link(url), ' '] : []),
      ...(archive ? [`${editionWords.archived} `, link(archive), ' '] : []),
      accessed,
    ]);
  });
  return h(
    'section.sources',
    lines(
      h('h2', { id: siteIds.sourcesOfEdition }, editionWords.sources),
      h('ol', lines(...items)),
    ),
  );
}

/** The files beside the page. */
export function editionFooter(): Element {
  const file = (href: string, label: string) => h('li', h('a', { href }, label));
  return h(
    'footer',
    lines(
      h('p', editionWords.files),
      h(
        'ul',
        lines(
          file(textFile, editionWords.text),
          file(dataFile, editionWords.data),
          file(manifestFile, editionWords.manifest),
        ),
      ),
    ),
  );
}
