import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { withBase } from '../links/base.ts';
import { sourceId } from '../plan/reserved.ts';
import type { Numbering } from '../sources/numbering.ts';
import { splitNotes, type Note } from './notes.ts';
import { parseMarkdown } from './parse.ts';
import { runsOf, wordingOf } from './runs.ts';
import { stackableTable } from './tables.ts';
import { textOf, withoutNames } from './text.ts';
import type { TermLinker } from './terms.ts';

/** What rendering needs to know of the page the text stands on. */
export interface RenderContext {
  /** Base path of the site, e.g. `/` or `/thu/`. */
  base: string;
  /** Where a root-relative link leads instead, for a page that is not the site's. */
  resolve?: (href: string) => string;
  /** Numbers the page's sources. */
  numbering: Numbering;
  /** One line naming a source, shown beside the text. */
  shortCitation: (key: string) => string;
  /** Links first uses of glossary terms; left out where terms are not linked. */
  linkTerms?: TermLinker;
  /** The unit with this wording, as it is shown; left out where units have no address. */
  unitOf?: (shown: string) => { ids: string[]; notes: Note[] } | undefined;
}

/** A custom mdast node: one or more notes at one place. */
interface NoteNode {
  type: 'notes';
  notes: Note[];
}
/** A custom mdast node: a run of sentences with an address. */
interface UnitNode {
  type: 'unit';
  ids: string[];
  /** Sources of what introduces it, where it has none of its own. */
  resting?: Note[];
  children: RootContent[];
}
/** A custom mdast node: the first use of a glossary term. */
interface TermNode {
  type: 'term';
  id: string;
  text: string;
}

/**
 * Renders a clause's nodes to HTML. Each block that carries notes is followed by the
 * citations not yet shown in this clause, so that the source stands beside the line
 * on wide screens and under the paragraph on narrow ones.
 */
export function renderNodes(nodes: RootContent[], context: RenderContext): string {
  const shown = new Set<string>();
  const children = nodes.flatMap((node): ElementContent[] => {
    const rendered = toElement(annotate(node, context), context);
    const fresh = keysIn(node).filter((key) => !shown.has(key));
    fresh.forEach((key) => shown.add(key));
    return fresh.length ? [besideNotes(rendered, fresh, context)] : rendered;
  });
  return toHtml({ type: 'root', children });
}

/**
 * Renders a one-paragraph field of a YAML file (inline Markdown and notes, no `<p>`).
 */
export function renderInline(field: string, context: RenderContext): string {
  const paragraph = parseMarkdown(field).children[0];
  if (paragraph?.type !== 'paragraph') return toHtml({ type: 'text', value: field });
  const { children } = annotate(paragraph, context) as Parent;
  return toHtml({
    type: 'root',
    children: children.flatMap((node) => toElement(node as RootContent, context)),
  });
}

/** Renders what a unit tells where another text draws it in: its words and its notes, no Markdown. */
export function renderNoted(noted: string, context: RenderContext): string {
  const nodes = annotateText(noted, context.linkTerms);
  return toHtml({ type: 'root', children: nodes.flatMap((node) => toElement(node, context)) });
}

/** The source keys a node's text names, each once, in order. */
export function keysIn(node: RootContent): string[] {
  const keys = new Set<string>();
  const visit = (child: RootContent): void => {
    if (child.type === 'text') {
      for (const part of splitNotes(child.value))
        if (typeof part !== 'string') part.forEach((note) => keys.add(note.key));
    } else if ('children' in child) (child as Parent).children.forEach(visit);
  };
  visit(node);
  return [...keys];
}

function annotate(node: RootContent, context: RenderContext, linkable = true): RootContent {
  if (!('children' in node)) return node;
  const parent = withIds(node as Parent, context);
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
        ? annotateText(child.value, mayLink ? context.linkTerms : undefined)
        : [annotate(child as RootContent, inside(at), mayLink)],
    ),
  } as RootContent;
}

/** Runs of sentences as elements of their own, rows and quotations with their ids. */
function withIds(node: Parent, { unitOf, numbering }: RenderContext): Parent {
  if (!unitOf) return node;
  if (node.type === 'paragraph')
    return {
      ...node,
      children: runsOf(node.children as PhrasingContent[]).flatMap(({ nodes, text, notes }) => {
        const unit = unitOf(text);
        if (!unit) return nodes;
        const resting = notes.length ? [] : unit.notes;
        return [{ type: 'unit', ids: unit.ids, resting, children: nodes } as never];
      }),
    };
  if (node.type !== 'tableRow' && node.type !== 'blockquote') return node;
  const unit = unitOf(wordingOf(textOf(node as RootContent)));
  if (!unit) return node;
  const [id, ...names] = unit.ids;
  const resting = keysIn(node as RootContent).length ? [] : unit.notes;
  const named = names.map((name) => ({ type: 'unit', ids: [name], children: [] }) as never);
  return {
    ...withinFirst(node, named),
    data: { ...node.data, hProperties: unitProperties(id!, resting, numbering) },
  } as Parent;
}

/** Where copying and citing find the sources that a unit shares with what introduces it. */
function unitProperties(id: string, resting: Note[], numbering: Numbering) {
  const numbers = resting.map((note) => numbering.numberOf(note));
  return { id, ...(numbers.length && { dataNguon: numbers.join(' ') }) };
}

/** With something put before the text of its first cell or paragraph. */
function withinFirst(node: Parent, added: never[]): Parent {
  const [first, ...rest] = node.children as Parent[];
  if (!first || !added.length) return node;
  return {
    ...node,
    children: [{ ...first, children: [...added, ...first.children] }, ...rest] as never,
  };
}

function annotateText(text: string, linkTerms?: TermLinker): RootContent[] {
  return splitNotes(withoutNames(text)).flatMap((part): RootContent[] => {
    if (typeof part !== 'string') return [{ type: 'notes', notes: part } as never];
    const pieces = linkTerms?.(part) ?? [part];
    return pieces.map((piece) =>
      typeof piece === 'string'
        ? { type: 'text', value: piece }
        : ({ type: 'term', ...piece } as never),
    );
  });
}

function toElement(node: RootContent, context: RenderContext): ElementContent[] {
  const element = (
    tagName: string,
    properties: Element['properties'],
    children: ElementContent[],
  ) => ({ type: 'element', tagName, properties, children }) satisfies Element;
  const text = (value: string) => ({ type: 'text', value }) as const;

  const result = toHast(node, {
    handlers: {
      notes: (_state: State, { notes }: NoteNode) =>
        notes.map((note) => {
          const number = context.numbering.numberOf(note);
          const label = note.locator ? `${number}, ${note.locator}` : String(number);
          return element('a', { className: ['fn'], href: `#${sourceId(number)}` }, [
            text(`[${label}]`),
          ]);
        }),
      unit: (state: State, { ids: [id, ...names], resting = [], ...unit }: UnitNode) =>
        element('span', unitProperties(id!, resting, context.numbering), [
          ...names.map((name) => element('span', { id: name }, [])),
          ...state.all(unit as never),
        ]),
      term: (_state: State, { id, text: written }: TermNode) =>
        element('a', { className: ['term'], href: resolved(`/thuat-ngu/#${id}`, context) }, [
          text(written),
        ]),
      link: (state: State, link: Parent & { url: string }) =>
        element('a', { href: resolved(link.url, context) }, state.all(link as never)),
      mdxJsxFlowElement: (state: State, component: Parent & { name: string }) =>
        element('div', { className: ['gap'] }, state.all(component as never)),
    } as never,
  });
  const children = 'children' in result && result.type === 'root' ? result.children : [result];
  return (children as ElementContent[]).map((child) =>
    child.type === 'element' && child.tagName === 'table' ? stackableTable(child) : child,
  );
}

function resolved(href: string, { base, resolve }: RenderContext): string {
  return resolve?.(href) ?? withBase(href, base);
}

function besideNotes(rendered: ElementContent[], keys: string[], context: RenderContext): Element {
  const lines = keys.map((key): Element => ({
    type: 'element',
    tagName: 'span',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'b',
        properties: {},
        children: [{ type: 'text', value: String(context.numbering.numberOf({ key })) }],
      },
      { type: 'text', value: ` ${context.shortCitation(key)} ` },
    ],
  }));
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['noted'] },
    children: [
      { type: 'element', tagName: 'div', properties: {}, children: rendered },
      {
        type: 'element',
        tagName: 'p',
        properties: { className: ['margin'] },
        children: lines,
      },
    ],
  };
}
