import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { isGap } from '../plan/gap.ts';
import type { Clause, Doc } from '../plan/types.ts';
import { displayDate } from '../text/day.ts';
import { editionWords, formerWords, provenanceWords } from '../ui/vi.ts';
import type { EditionEntry } from './entries.ts';
import { toRoot } from './links.ts';
import { lines, rendered } from './markup.ts';

type Render = (nodes: RootContent[]) => string;

/** One document of an edition's page. */
export function docSection(doc: Doc, entries: EditionEntry[], text: Render): Element {
  const [latest] = doc.changes;
  return h(
    'section.doc',
    lines(
      h('h2', { id: doc.code }, doc.title),
      h('p.summary', doc.summary),
      h('p.meta', [
        latest ? `${displayDate(latest.date)}: ${latest.note} ` : '',
        h('a', { href: toRoot + doc.path }, editionWords.currentDoc(doc.title)),
      ]),
      ...doc.clauses.map((clause) => clauseSection(clause, text)),
      ...(entries.length ? [h('h3', editionWords.dataShown)] : []),
      ...entries.map((entry) => entrySection(entry, text)),
    ),
  );
}

function clauseSection(clause: Clause, text: Render): Element {
  const { code, title, nodes } = clause;
  return h(
    'section.clause',
    lines(
      h('h3', { id: code }, title),
      h('p.meta', [
        h('a', { href: `#${code}` }, code),
        ...clause.provenance.flatMap((mark) => [
          ' ',
          h('span.prov', { className: `prov-${mark}` }, provenanceWords[mark]),
        ]),
        ...clause.formerly.flatMap((old) => [
          ' ',
          h('a', { id: old, href: `#${code}` }, formerWords.oldId(old)),
        ]),
      ]),
      h('div.prose', { className: isGap(clause) ? 'gap' : undefined }, [rendered(text(nodes))]),
    ),
  );
}

function entrySection({ id, title, paragraphs }: EditionEntry, text: Render): Element {
  const nodes = paragraphs.flatMap((paragraph) => parseMarkdown(paragraph).children);
  return h('section.entry', lines(h('h4', { id }, title), h('div.prose', [rendered(text(nodes))])));
}
