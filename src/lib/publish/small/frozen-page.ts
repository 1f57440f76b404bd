import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { clauseFate } from '../../plan/fate.ts';
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
import { clauseHashes } from '../editions/clause-hash.ts';
import { plainText } from '../editions/clause-text.ts';
import type { Edition } from '../editions/editions.ts';
import { wordingChanges } from '../editions/history.ts';
import { wordChangesHtml } from '../editions/word-changes-html.ts';
import type { Site } from './site.ts';
import { made, smallPage } from './small-page.ts';

/** A clause as an edition keeps it, what became of it, and how to cite it. */
export function frozenPage(site: Site, edition: Edition, code: string, style: string): string {
  const { plan, publication } = site;
  const { title: clause } = edition.clause(code)!;
  const doc = edition.titleOf(docCodeOf(code));
  const date = displayDate(edition.date);
  const canonical = editionPath(edition.name, code);
  const { html, numbering } = wordingIn(site, edition, code);
  const address = addressAt(canonical, publication);
  const cited = words.citation(doc, clause, plan.site.name, date, address);
  const { became, changes } = sinceThen(site, edition, code);
  const body = [
    h('a.skip', { href: `#${siteIds.main}` }, ui.skip),
    h('header', h('a', { href: withBase('/', publication.base) }, plan.site.name)),
    h('main', { id: siteIds.main }, [
      h('h1', `${doc}: ${clause}`),
      h('p', [`${words.ofClause(date)} `, ...became]),
      ...changes,
      h('p', `${words.citeAs} ${cited}`),
      h('div', { className: 'prose' }, made(html)),
      ...bibliography(numbering, edition.sources, publication.base),
    ]),
  ];
  const title = `${words.clause(doc, clause, date)} · ${plan.site.name}`;
  const head = [h('meta', { name: 'description', content: cited })];
  return smallPage({ title, canonical, style, head, body }, publication);
}

/** Its wording with the addresses of its units, and the numbers of its sources. */
function wordingIn({ plan, editions, publication }: Site, edition: Edition, code: string) {
  const read = { ...plan, sources: edition.sources };
  const context = renderContext(read, publication.base, { terms: false });
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

/** That it stands, was reworded, moved or withdrawn, and where it is now; what was reworded, in words. */
function sinceThen(
  { plan, publication }: Site,
  edition: Edition,
  code: string,
): { became: (string | ElementContent)[]; changes: ElementContent[] } {
  const fate = clauseFate(code, plan.ledger, plan.docs);
  if (!('clause' in fate)) {
    const became =
      fate.state === 'lost'
        ? words.notThere
        : `${words.withdrawn} ${formerWords.clauseWithdrawn(displayDate(fate.on), fate.why)}`;
    return { became: [became], changes: [] };
  }
  const { doc, clause } = fate;
  const stands = clauseHashes(plan)[clause.code] === edition.clauses[code];
  const href = withBase(clause.path, publication.base);
  const became = [
    `${stands ? words.stands : words.reworded} `,
    h('a', { href }, words.currentDoc(`${doc.short}: ${clause.title}`)),
    '.',
  ];
  if (stands) return { became, changes: [] };
  const changes = wordingChanges(
    { ...edition.clause(code)!, sources: edition.sources },
    { title: clause.title, text: plainText(clause.nodes), sources: plan.sources },
  );
  const told = h('p', { className: 'changes' }, made(wordChangesHtml(changes)));
  return { became, changes: [h('details', [h('summary', words.wordsChanged), told])] };
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

/** What Markdown would read as a mark; not a note's bracket. */
const marks = /[\\`*_{}<>~#|]|\[(?!@)/g;
/** What a line of plain text begins with: of a list, quotation or heading. */
const opening = /^(?:\s*(?:>|#+|-|\d+\.)(?=\s|$))*\s*/;

/**
 * The plain text of a kept clause as Markdown that renders it: rows as a table, headings one level
 * higher, under the title of the page.
 *
 * @example
 * frozenMarkdown('### A\n\nMột *hai*.[@a]') // '## A\n\nMột \\*hai\\*.[@a]'
 */
function frozenMarkdown(text: string): string {
  return text
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      return isTable(lines) ? table(lines) : lines.map(escaped).join('\n');
    })
    .join('\n\n');
}

function isTable(lines: string[]): boolean {
  return lines.length > 1 && lines.every((line) => !opening.exec(line)![0] && line.includes(' | '));
}

function table([header = '', ...rows]: string[]): string {
  const cells = (row: string) => row.split(' | ').map((cell) => cell.replace(marks, '\\$&'));
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  const rule = cells(header).map(() => '-');
  return [line(cells(header)), line(rule), ...rows.map((row) => line(cells(row)))].join('\n');
}

function escaped(line: string): string {
  const [marked] = opening.exec(line)!;
  return marked.replace(/^##/, '#') + line.slice(marked.length).replace(marks, '\\$&');
}
