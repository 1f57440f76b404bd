import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Parent, RootContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { withBase } from '../words/base-path.ts';
import { sourcePath } from '../read/reserved.ts';
import type { Provenance } from '../words/provenance.ts';
import type { Numbering } from './numbering.ts';
import { splitNotes, type Note } from '../read/markdown/notes.ts';
import { parseMarkdown } from '../read/markdown/parse.ts';
import { stackableTable } from './tables.ts';
import { keysIn, textOf, withoutNames } from '../read/markdown/text.ts';
import type { Found, TermLinker } from './terms.ts';
import { unitProperties, withUnits } from './with-units.ts';
import { noteWords } from '../words/source-words.ts';

/** What rendering needs to know of the page the text stands on. */
export interface RenderContext {
  /** Base path of the site, e.g. `/` or `/thu/`. */
  base: string;
  /** How marks before a unit are called. */
  markWords: (marks: Provenance[]) => string;
  numbering: Numbering;
  /** One line naming a source, shown beside the text. */
  shortCitation: (key: string) => string;
  /** Who speaks in a source, told to whom hears a note's number. */
  sourceName: (key: string) => string;
  /** Links first uses of glossary terms; left out where terms are not linked. */
  linkTerms?: TermLinker;
  /** Finds first uses of abbreviations; what each is called is in full. */
  spellOut?: TermLinker;
  /** Of the clause. */
  title?: string;
  /**
   * The unit with this wording, as it is shown, and whose words it reports where others beside it
   * report another's; left out where units have no address.
   */
  unitOf?: (shown: string) => ShownUnit | undefined;
  /** A link that stands behind a unit, where it has one. */
  linkBehind?: (unit: { shown: string }) => LinkBehind | undefined;
  /** The figure drawn beside a result; left out where none are drawn. */
  figureBeside?: (unit: { shown: string }) => FigureBeside | undefined;
}

/** A link behind a unit, none of its words: what it says, and to whom hears it alone. */
interface LinkBehind {
  href: string;
  text: string;
  label: string;
}

interface ShownUnit {
  ids: string[];
  notes: Note[];
  marks: Provenance[];
  behind?: LinkBehind | undefined;
  figure?: FigureBeside | undefined;
}

/** For the style to draw beside a result, no words of the text: its figure, empty where it has none. */
export type FigureBeside = {
  dataSo: string;
  className?: string;
};

/**
 * Renders a clause's nodes to HTML. Each block that carries notes is followed by the
 * citations not yet shown in this clause, so that the source stands beside the line
 * on wide screens and under the paragraph on narrow ones.
 */
export function renderNodes(nodes: RootContent[], context: RenderContext): string {
  return toHtml(elementsOf(nodes, context));
}

/** The same before it is made a text, for what takes it further. */
export function elementsOf(nodes: RootContent[], context: RenderContext): ElementContent[] {
  const shown = new Set<string>();
  let heading = '';
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'heading') heading = textOf(node);
    const caption = [context.title, heading].filter(Boolean).join(': ');
    const rendered = toElement(annotate(node, context), context, caption);
    const fresh = keysIn(node).filter((key) => !shown.has(key));
    fresh.forEach((key) => shown.add(key));
    return fresh.length ? [besideNotes(rendered, fresh, context)] : rendered;
  });
}

/** Renders a one-paragraph field of a YAML file (inline Markdown and notes, no `<p>`). */
export function renderInline(field: string, context: RenderContext): string {
  const paragraph = parseMarkdown(field).children[0];
  if (paragraph?.type !== 'paragraph') return toHtml({ type: 'text', value: field });
  const { children } = annotate(paragraph, context) as Parent;
  return toHtml(children.flatMap((node) => toElement(node as RootContent, context)));
}

/** Renders what a unit tells where another text draws it in: its words and its notes, no Markdown. */
export function renderNoted(noted: string, context: RenderContext): string {
  return toHtml(annotateText(noted, context).flatMap((node) => toElement(node, context)));
}

/** A block with its sources: beside it on wide screens, under it on narrow ones. */
function besideNotes(rendered: ElementContent[], keys: string[], context: RenderContext) {
  const { numbering, base, shortCitation } = context;
  const lines = keys.map((key) =>
    h('span', [
      h('b', [h('span.sr-only', noteWords.source), String(numbering.numberOf({ key }))]),
      ' ',
      h('a', { href: withBase(sourcePath(key), base) }, shortCitation(key)),
      ' ',
    ]),
  );
  return h('div.noted', [h('div', rendered), h('p.margin', lines)]);
}

function annotate(node: RootContent, context: RenderContext, linkable = true): RootContent {
  if (!('children' in node)) return node;
  const parent = withUnits(node as Parent, context);
  const mayLink = linkable && !['heading', 'link', 'blockquote'].includes(node.type);
  // A quotation is one unit, whatever paragraphs it has, and the names of columns are none.
  const inside = (at: number) =>
    node.type === 'blockquote' || (node.type === 'table' && !at)
      ? { ...context, unitOf: undefined }
      : context;
  return {
    ...parent,
    children: parent.children.flatMap((child, at) =>
      child.type === 'text'
        ? annotateText(child.value, mayLink ? context : {})
        : [annotate(child as RootContent, inside(at), mayLink)],
    ),
  } as RootContent;
}

function annotateText(
  text: string,
  { linkTerms, spellOut }: Pick<RenderContext, 'linkTerms' | 'spellOut'>,
): RootContent[] {
  return splitNotes(withoutNames(text)).flatMap((part): RootContent[] => {
    if (typeof part !== 'string') return [{ type: 'notes', notes: part } as never];
    return found(part, 'term', linkTerms).flatMap((piece) =>
      piece.type === 'text' ? found(piece.value, 'abbreviation', spellOut) : piece,
    );
  });
}

function found(text: string, type: string, find?: TermLinker): RootContent[] {
  return (find?.(text) ?? [text]).map((piece) =>
    typeof piece === 'string' ? { type: 'text', value: piece } : ({ type, ...piece } as never),
  );
}

function toElement(node: RootContent, context: RenderContext, caption = ''): ElementContent[] {
  const result = toHast(node, {
    handlers: {
      notes: (_state: State, { notes }: { notes: Note[] }) =>
        notes.map((note) => {
          const number = context.numbering.numberOf(note);
          const label = note.locator ? `${number}, ${note.locator}` : String(number);
          const properties = {
            id: context.numbering.useOf(note),
            role: 'doc-noteref',
            href: withBase(sourcePath(note.key), context.base),
            ariaLabel: noteWords.named(label, context.sourceName(note.key)),
          };
          return h('a.fn', properties, `[${label}]`);
        }),
      unit: (
        state: State,
        { ids: [id, ...names], resting, ...unit }: { ids: string[]; resting: Note[] },
      ) =>
        h('span', unitProperties(id!, resting, context.numbering), [
          ...names.map((name) => h('span', { id: name })),
          ...state.all(unit as never),
        ]),
      marks: (_state: State, { marks }: { marks: Provenance[] }) => {
        const heard = { role: 'img', ariaLabel: context.markWords(marks) };
        return marks.map((mark, at) =>
          h(`i.prov.prov-${mark}`, at ? { ariaHidden: 'true' } : heard),
        );
      },
      behind: (_state: State, { link: { href, text, label } }: { link: LinkBehind }) => [
        { type: 'text', value: ' ' },
        h('a.behind.screen', { href, ariaLabel: label, dataPagefindIgnore: '' }, text),
      ],
      term: (_state: State, { id, text }: Found) =>
        h('a.term', { href: withBase(`/thuat-ngu/#${id}`, context.base) }, text),
      abbreviation: (_state: State, { id, text }: Found) => h('abbr', { title: id }, text),
      link: (state: State, link: Parent & { url: string }) =>
        h('a', { href: withBase(link.url, context.base) }, state.all(link as never)),
      gap: (state: State, gap: Parent) => h('div.gap', state.all(gap as never)),
    } as never,
  });
  const children = 'children' in result && result.type === 'root' ? result.children : [result];
  return (children as ElementContent[]).map((child) =>
    child.type === 'element' && child.tagName === 'table' ? stackableTable(child, caption) : child,
  );
}
