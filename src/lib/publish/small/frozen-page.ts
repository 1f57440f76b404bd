import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { clauseFate, type ClauseFate } from '../../plan/fate.ts';
import { clauseIdOf, docCodeOf } from '../../plan/published-addresses.ts';
import { editionPath } from '../../read/edition-names.ts';
import { parseMarkdown } from '../../read/markdown/parse.ts';
import { wordingOf } from '../../read/markdown/runs.ts';
import { siteIds, sourceId } from '../../read/reserved.ts';
import type { SourceData } from '../../read/schemas.ts';
import { renderContext, unitContext } from '../../render/context.ts';
import { renderNodes } from '../../render/render.ts';
import type { Numbering } from '../../render/numbering.ts';
import { headedEntry, waysBack } from '../../render/source-entry.ts';
import { withBase } from '../../words/base-path.ts';
import { displayDate } from '../../words/day.ts';
import { addressAt } from '../../words/publication.ts';
import { editionWords as words } from '../../words/edition-words.ts';
import { formerWords, ui } from '../../words/vi.ts';
import { clauseHash } from '../editions/clause-hash.ts';
import { plainText } from '../editions/clause-text.ts';
import type { Edition } from '../editions/editions.ts';
import { frozenMarkdown } from '../editions/frozen-markdown.ts';
import { wordingChanges } from '../editions/history.ts';
import { wordChangesHtml } from '../editions/word-changes-html.ts';
import type { Site } from './site.ts';
import { made, smallPage } from './small-page.ts';

/** A clause as an edition keeps it, what became of it, and how to cite it. */
export function frozenPage(site: Site, edition: Edition, code: string, style: string): string {
  const { plan, publication } = site;
  const kept = edition.clause(code)!;
  const sources = edition.sources();
  const docTitle = edition.titleOf(docCodeOf(code));
  const date = displayDate(edition.date);
  const path = editionPath(edition.name, code);
  const heading = `${docTitle}: ${kept.title}`;
  const { html, numbering } = wordingIn(site, edition, code);
  const cited = words.citation(
    docTitle,
    kept.title,
    plan.site.name,
    date,
    addressAt(path, publication),
  );
  const body = [
    h('a.skip', { href: `#${siteIds.main}` }, ui.skip),
    h('header', h('a', { href: withBase('/', publication.base) }, plan.site.name)),
    h('main', { id: siteIds.main }, [
      h('h1', heading),
      h('p', [`${words.ofClause(date)} `, ...becameOf(site, edition, code)]),
      ...changedSince(site, edition, code),
      h('p', `${words.citeAs} ${cited}`),
      h('div', { className: 'prose' }, made(html)),
      ...bibliography(numbering, sources, publication.base),
    ]),
  ];
  const title = `${words.clause(docTitle, kept.title, date)} · ${plan.site.name}`;
  return smallPage(
    {
      title,
      canonical: path,
      style,
      head: [h('meta', { name: 'description', content: cited })],
      body,
    },
    publication,
  );
}

/** Its wording with the addresses of its units, and the numbers of its sources. */
function wordingIn({ plan, editions, publication }: Site, edition: Edition, code: string) {
  const sources = edition.sources();
  const context = renderContext({ ...plan, sources }, publication.base, { terms: false });
  // One older than units has those of the next that keeps this wording.
  const { title, text } = edition.clause(code)!;
  const { units } = editions
    .findLast(({ clauses }) => clauses[code] === edition.clauses[code])!
    .clause(code)!;
  const shown = units.map((unit) => ({ id: unit.id, shown: wordingOf(unit.text) }));
  const { children } = parseMarkdown(frozenMarkdown(text));
  const html = renderNodes(
    children,
    unitContext(context, { title, units: shown }, clauseIdOf(code)),
  );
  return { html, numbering: context.numbering };
}

const fateOf = ({ plan }: Site, code: string): ClauseFate =>
  clauseFate(code, plan.ledger, plan.docs);

/** That it stands, was reworded, moved or withdrawn, and where it is now. */
function becameOf(site: Site, edition: Edition, code: string): (string | ElementContent)[] {
  const fate = fateOf(site, code);
  if (fate.state === 'withdrawn')
    return [`${words.withdrawn} ${formerWords.clauseWithdrawn(displayDate(fate.on), fate.why)}`];
  if (fate.state === 'lost') return [words.notThere];
  const { doc, clause } = fate;
  const stands = clauseHash(clause) === edition.clauses[code];
  const href = withBase(clause.path, site.publication.base);
  return [
    `${stands ? words.stands : words.reworded} `,
    h('a', { href }, words.currentDoc(`${doc.short}: ${clause.title}`)),
    '.',
  ];
}

/** What was reworded since, in words. */
function changedSince(site: Site, edition: Edition, code: string): ElementContent[] {
  const fate = fateOf(site, code);
  if (!('clause' in fate) || clauseHash(fate.clause) === edition.clauses[code]) return [];
  const { title, nodes } = fate.clause;
  const changes = wordingChanges(
    { ...edition.clause(code)!, sources: edition.sources() },
    { title, text: plainText(nodes), sources: site.plan.sources },
  );
  if (!changes.length) return [];
  return [
    h('details', [
      h('summary', words.wordsChanged),
      h('p', { className: 'changes' }, made(wordChangesHtml(changes))),
    ]),
  ];
}

function bibliography(
  numbering: Numbering,
  sources: Record<string, SourceData>,
  base: string,
): ElementContent[] {
  const keys = numbering.keys().filter((key) => sources[key]);
  if (!keys.length) return [];
  const entries = keys.map((key, at) =>
    h('li', { id: sourceId(at + 1), tabIndex: -1 }, [
      ...headedEntry(key, sources[key]!, base),
      ...waysBack(key, numbering),
    ]),
  );
  return [h('h2', { id: siteIds.sources }, ui.sources), h('p', ui.titles), h('ol', entries)];
}
