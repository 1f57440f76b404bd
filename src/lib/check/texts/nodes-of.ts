import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** Every node of a parsed file or of a part of it, in the order of the text: to be asked of a memory. */
export function nodesOf(root: Nodes): Nodes[] {
  const found: Nodes[] = [];
  visit(root as never, (node: Nodes) => void found.push(node));
  return found;
}
