import type { List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import { notesOf, withoutNotes, type Note } from './notes.ts';
import { folded, runsOf, wordingOf, type Run } from './runs.ts';
import { textOf, textWithEdges, unitName, withoutEdges, writtenOf } from './text.ts';

/** The smallest piece of text that carries its own notes. */
export interface Block extends Omit<Run, 'nodes'> {
  kind: 'paragraph' | 'item' | 'header' | 'row' | 'quote' | 'heading' | 'field';
  /** Its own notes; without any, those of the paragraph that introduces its list. */
  notes: Note[];
  /** Text of the paragraph before it, or of the item above it, that introduces it. */
  introduction?: string;
  /** First and last line in the file. */
  lines: [number, number];
  /** What a list item opens with in bold, up to a colon: `Báo cáo, 3/2022`. */
  label?: string;
  /** Of a row, the name of each column and its cell, notes in their places. */
  cells?: [column: string, cell: string][];
}

/**
 * The blocks of a clause: the runs of its paragraphs and list items, rows of tables and the first
 * one, which names the columns, block quotes, headings.
 * An item without notes rests on those of the paragraph before its list when that ends with a colon.
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
  if (node.type === 'table') return rowsOf(node);
  if (node.type === 'blockquote') return [whole('quote', node)];
  if (node.type === 'heading') return [whole('heading', node)];
  if (node.type === 'paragraph') return runBlocks('paragraph', node);
  return node.type === 'gap' ? blocksOf(node.children) : [];
}

const nestedTypes = ['list', 'blockquote'];

/** Each item without what is nested in it, then that: lists as items, quotations as quotations. */
function itemsOf(list: List, inherited: Note[]): Block[] {
  return list.children.flatMap((item) => {
    const own = ownBlocks(item);
    const resting = own.some(({ notes }) => notes.length)
      ? own
      : own.map((block) => ({ ...block, notes: inherited }));
    const notes = own.flatMap((block) => block.notes);
    const passedOn = notes.length ? notes : inherited;
    const introduced = own.length ? { introduction: own.map(({ text }) => text).join(' ') } : {};
    const nested = item.children.flatMap((child) => {
      if (child.type === 'list')
        return itemsOf(child, passedOn).map((each) => ({ ...introduced, ...each }));
      if (child.type !== 'blockquote') return [];
      const quote = whole('quote', child);
      return [quote.notes.length ? quote : { ...quote, notes: passedOn }];
    });
    return [...resting, ...nested];
  });
}

function ownBlocks(item: ListItem): Block[] {
  const blocks = item.children
    .filter(({ type }) => !nestedTypes.includes(type))
    .flatMap((child) =>
      child.type === 'paragraph' ? runBlocks('item', child) : [whole('item', child)],
    );
  const label = labelOf(item);
  return label ? blocks.map((block) => ({ ...block, label })) : blocks;
}

/** What an item or a text opens with in bold, when a colon ends it. */
export function labelOf(item: Pick<ListItem | Root, 'children'>): string | undefined {
  const [first] = item.children;
  const [opening] = first?.type === 'paragraph' ? first.children : [];
  const text = opening?.type === 'strong' ? wordingOf(textOf(opening)) : '';
  return text.endsWith(':') ? text.slice(0, -1) : undefined;
}

function rowsOf({ children }: Table): Block[] {
  const columns = (children[0]?.children ?? []).map((cell) => wordingOf(textOf(cell)));
  return children.map((row, index) => {
    if (!index) return whole('header', row);
    const cells = row.children.map((cell) => folded(textOf(cell)));
    return {
      ...whole('row', row),
      cells: cells.map((cell, at): [string, string] => [columns[at] ?? '', cell]),
    };
  });
}

function runBlocks(kind: Block['kind'], node: Paragraph): Block[] {
  const lines = linesOf(node);
  return runsOf(node.children).map(({ text, written, notes, name }) => ({
    ...{ kind, text, written, notes, name, lines },
  }));
}

const named = new RegExp(String.raw`${unitName}\s*$`);

/** A block that is one whatever notes stand in it. */
function whole(kind: Block['kind'], node: Nodes): Block {
  const written = textWithEdges(node);
  const text = withoutEdges(written);
  const nameable = kind === 'row' || kind === 'quote';
  const name = nameable ? named.exec(writtenOf(node))?.groups?.name : undefined;
  const [lines, notes] = [linesOf(node), notesOf(text)];
  return { kind, lines, text: withoutNotes(text), written, notes, name };
}

function linesOf(node: Nodes): [number, number] {
  const last = 'children' in node ? (node.children.at(-1) ?? node) : node;
  const first = node.position?.start.line ?? 1;
  return [first, last.position?.end.line ?? node.position?.end.line ?? first];
}

function introducesList(node: RootContent): boolean {
  return node.type === 'paragraph' && withoutNotes(textOf(node)).trimEnd().endsWith(':');
}
