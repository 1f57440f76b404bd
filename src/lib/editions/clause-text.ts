import type { ListItem, Nodes, Parent, RootContent } from 'mdast';
import { textOf } from '../markdown/text.ts';

/**
 * What a clause says, as plain text: blocks apart by an empty line, notes as `[@key]`,
 * links as their words. How the file is wrapped and typed makes no difference.
 */
export function plainText(nodes: RootContent[]): string {
  return nodes.map(blockText).filter(Boolean).join('\n\n').normalize('NFC');
}

function blockText(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${oneLine(node)}`;
    case 'blockquote':
      return indented(plainText(node.children), '> ', '> ');
    case 'list':
      return node.children
        .map((item, index) =>
          itemText(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- '),
        )
        .join('\n');
    case 'table':
      return node.children.map(oneLine).join('\n');
    case 'paragraph':
      return oneLine(node);
    default:
      // A component stands for the blocks in it.
      return 'children' in node
        ? plainText((node as Parent).children as RootContent[])
        : oneLine(node);
  }
}

function itemText(item: ListItem, mark: string): string {
  const text = item.children.map(blockText).filter(Boolean).join('\n');
  return indented(text, mark, ' '.repeat(mark.length));
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index ? rest : first}${line}`.trimEnd())
    .join('\n');
}

function oneLine(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
