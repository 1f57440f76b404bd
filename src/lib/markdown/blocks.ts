import type { List, Nodes, RootContent } from 'mdast';
import { notesOf, withoutNotes, type Note } from './notes.ts';
import { textOf, textWithEdges, withoutEdges } from './text.ts';

/** The smallest piece of text that carries its own notes. */
export interface Block {
  kind: 'paragraph' | 'item' | 'header' | 'row' | 'quote' | 'heading' | 'field';
  /** Text without notes. */
  text: string;
  /** The same with its own notes in their places, and edges around marked words (`textWithEdges`). */
  written: string;
  /** Its own notes and, for list items, those of the paragraph that introduces the list. */
  notes: Note[];
  /** Text of the paragraph before it, or of the item above it, that introduces it. */
  introduction?: string;
  /** First and last line in the file. */
  lines: [number, number];
}

/**
 * The blocks of a clause: paragraphs, list items, rows of tables and the first one, which
 * names the columns, block quotes, headings.
 * A list inherits the notes of the paragraph before it when that ends with a colon.
 */
export function blocksOf(nodes: RootContent[]): Block[] {
  const blocks: Block[] = [];
  let above: Block | undefined;
  for (const node of nodes) {
    const introduction = above?.text;
    const found = blocksIn(node, above?.notes ?? []);
    blocks.push(...(introduction ? found.map((each) => ({ introduction, ...each })) : found));
    above = introducesList(node) ? blocks.at(-1) : undefined;
  }
  return blocks;
}

function blocksIn(node: RootContent, inherited: Note[]): Block[] {
  if (node.type === 'list') return itemsOf(node, inherited);
  if (node.type === 'table')
    return node.children.map((row, index) => block(index ? 'row' : 'header', row));
  if (node.type === 'blockquote') return [block('quote', node)];
  if (node.type === 'heading' || node.type === 'paragraph') return [block(node.type, node)];
  return isComponent(node) ? blocksOf(node.children) : [];
}

const nestedTypes = ['list', 'blockquote'];

/** Each item without what is nested in it, then that: lists as items, quotations as quotations. */
function itemsOf(list: List, inherited: Note[]): Block[] {
  return list.children.flatMap((item) => {
    const own = item.children.filter(({ type }) => !nestedTypes.includes(type));
    const first = block('item', { ...item, children: own } as Nodes);
    const notes = [...first.notes, ...inherited];
    const nested = item.children.flatMap((child) => {
      if (child.type === 'list')
        return itemsOf(child, notes).map((each) => ({ introduction: first.text, ...each }));
      if (child.type !== 'blockquote') return [];
      const quote = block('quote', child);
      return [{ ...quote, notes: [...quote.notes, ...notes] }];
    });
    return own.length ? [{ ...first, notes }, ...nested] : nested;
  });
}

function introducesList(node: RootContent): boolean {
  return node.type === 'paragraph' && withoutNotes(textOf(node)).trimEnd().endsWith(':');
}

function isComponent(node: RootContent): node is RootContent & { children: RootContent[] } {
  return (node.type as string) === 'mdxJsxFlowElement';
}

function block(kind: Block['kind'], node: Nodes): Block {
  const written = textWithEdges(node);
  const text = withoutEdges(written);
  const last = 'children' in node ? (node.children.at(-1) ?? node) : node;
  return {
    kind,
    text: withoutNotes(text),
    written,
    notes: notesOf(text),
    lines: [
      node.position?.start.line ?? 1,
      last.position?.end.line ?? node.position?.end.line ?? 1,
    ],
  };
}
