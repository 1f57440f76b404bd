import type { Nodes } from 'mdast';
import { withoutNotes } from '../read/markdown/notes.ts';
import { unitName, withoutNames } from '../read/markdown/text.ts';

export interface Seen {
  type: Nodes['type'];
  /** Without marks, notes and code; its lines are those of the source. */
  text: string;
  /** Its first line in the source, from 1. */
  line: number;
}

const running = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'thematicBreak']);

/**
 * The paragraphs, headings, cells and rules of a parsed text as their readers see them; what
 * stands in a block quotation is told as of its type.
 *
 * @example
 * seenIn(parseMarkdown('Một **việc.'), 'Một **việc.')
 * // [{ type: 'paragraph', text: 'Một **việc.', line: 1 }]
 */
export function seenIn(node: Nodes, source: string): Seen[] {
  const { type, position } = node;
  if (!running.has(type)) {
    const inside = 'children' in node ? node.children.flatMap((each) => seenIn(each, source)) : [];
    return type === 'blockquote' ? inside.map((each) => ({ ...each, type })) : inside;
  }
  const written = shown(node, source);
  const text = withoutNotes(type === 'tableCell' ? withoutNames(written) : withoutNamesOf(written));
  return [{ type, text, line: position?.start.line ?? 1 }];
}

/** Names of units after the end of a sentence: after anything else a heading was meant. */
function withoutNamesOf(written: string): string {
  return written.includes('{#') ? written.replace(afterSentence, '') : written;
}

const afterSentence = new RegExp(String.raw`(?<=[.!?…:;\])”"’»])${unitName}`, 'g');

function shown(node: Nodes, source: string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  // Whatever it holds is meant: one sign, and its line ends.
  if (node.type === 'inlineCode') return `\uFFFC${node.value.replace(/[^\n]/g, '')}`;
  // A line to be filled in is drawn as a rule, as “---” is, which is meant.
  if (node.type === 'thematicBreak')
    return source
      .slice(node.position?.start.offset, node.position?.end.offset)
      .replace(/[-*]/g, '');
  return 'children' in node ? node.children.map((child) => shown(child, source)).join('') : '';
}
