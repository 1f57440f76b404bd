import type { Nodes, Root } from 'mdast';
import { notesOf } from '../../read/markdown/notes.ts';
import { textOf } from '../../read/markdown/text.ts';
import { nodesOf } from './nodes-of.ts';
import type { Memory } from '../../read/memory.ts';

/** Where notes stand: each holds running text only. */
const holders = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Notes that a page would not show as notes, and that support nothing therefore: those in
 * backticks, or with emphasis inside their brackets. The line is that of the text they stand in.
 */
export const unshownNotes = (root: Root, memory: Memory): { key: string; line: number }[] =>
  memory.of(nodesOf, root).flatMap((node) => {
    if (!holders.has(node.type)) return [];
    const shown = notesShown(node);
    const unshown = notesOf(textOf(node)).filter(({ key }) => {
      const at = shown.indexOf(key);
      if (at >= 0) shown.splice(at, 1);
      return at < 0;
    });
    return unshown.map(({ key }) => ({ key, line: node.position?.start.line ?? 1 }));
  });

function notesShown(node: Nodes): string[] {
  if (node.type === 'text') return notesOf(node.value).map(({ key }) => key);
  return 'children' in node ? node.children.flatMap(notesShown) : [];
}
