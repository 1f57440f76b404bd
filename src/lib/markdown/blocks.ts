import type { List, Nodes, RootContent } from 'mdast';
import { notesOf, withoutNotes, type Note } from './notes.ts';
import { textOf } from './text.ts';

/** The smallest piece of text that carries its own notes. */
export interface Block {
  kind: 'paragraph' | 'item' | 'header' | 'row' | 'quote' | 'heading' | 'field';
  /** Text without notes. */
  text: string;
  /** Its own notes and, for list items, those of the paragraph that introduces the list. */
  notes: Note[];
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
  let introduction: Note[] = [];
  for (const node of nodes) {
    if (node.type === 'list') blocks.push(...itemsOf(node, introduction));
    else if (node.type === 'table') {
      node.children.forEach((row, index) => blocks.push(block(index ? 'row' : 'header', row)));
    } else if (node.type === 'blockquote') blocks.push(block('quote', node));
    else if (node.type === 'heading') blocks.push(block('heading', node));
    else if (node.type === 'paragraph') blocks.push(block('paragraph', node));
    else if (isComponent(node)) blocks.push(...blocksOf(node.children));
    introduction = introducesList(node) ? (blocks.at(-1)?.notes ?? []) : [];
  }
  return blocks;
}

const nestedTypes = ['list', 'blockquote'];

/** Each item without what is nested in it, then that: lists as items, quotations as quotations. */
function itemsOf(list: List, inherited: Note[]): Block[] {
  return list.children.flatMap((item) => {
    const own = item.children.filter(({ type }) => !nestedTypes.includes(type));
    const first = block('item', { ...item, children: own } as Nodes);
    const notes = [...first.notes, ...inherited];
    const nested = item.children.flatMap((child) => {
      if (child.type === 'list') return itemsOf(child, notes);
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
  const text = textOf(node);
  const last = 'children' in node ? (node.children.at(-1) ?? node) : node;
  return {
    kind,
    text: withoutNotes(text),
    notes: notesOf(text),
    lines: [
      node.position?.start.line ?? 1,
      last.position?.end.line ?? node.position?.end.line ?? 1,
    ],
  };
}
