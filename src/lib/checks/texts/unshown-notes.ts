import type { Nodes } from 'mdast';
import { notesOf } from '../../markdown/notes.ts';
import { textOf } from '../../markdown/text.ts';
import type { MarkdownFile } from '../../content/load-markdown.ts';
import { nodesOf } from './nodes-of.ts';
import { once } from '../../memo/once.ts';
import type { Problem } from '../../content/problem.ts';

/** Where notes stand: each holds running text only. */
const holders = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Notes that a page would not show as notes, and that support nothing therefore: those in
 * backticks, or with emphasis inside their brackets.
 */
export const unshownNotes = once(({ file, root }: MarkdownFile): Problem[] =>
  nodesOf(root).flatMap((node): Problem[] => {
    if (!holders.has(node.type)) return [];
    const shown = notesShown(node);
    const unshown = notesOf(textOf(node)).filter(({ key }) => {
      const at = shown.indexOf(key);
      if (at >= 0) shown.splice(at, 1);
      return at < 0;
    });
    return unshown.map(({ key }) => ({
      file,
      line: node.position?.start.line ?? 1,
      rule: 'chu-dan',
      message: `Chú dẫn [@${key}] không hiện thành chú dẫn vì nằm giữa hai dấu \` hoặc có dấu * hay _ ở trong; viết liền [@${key}] như chữ thường.`,
    }));
  }),
);

function notesShown(node: Nodes): string[] {
  if (node.type === 'text') return notesOf(node.value).map(({ key }) => key);
  return 'children' in node ? node.children.flatMap(notesShown) : [];
}
