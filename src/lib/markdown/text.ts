import type { Nodes } from 'mdast';

/** The visible text of a node; block children are separated by a space, table cells by ` | `. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const separator = node.type === 'tableRow' ? ' | ' : isContainer(node) ? ' ' : '';
  return node.children.map(textOf).join(separator);
}

function isContainer(node: Nodes): boolean {
  return ['root', 'blockquote', 'list', 'listItem', 'table'].includes(node.type);
}
