import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { once } from '../../memo/once.ts';

/** Every node of a parsed file or of a part of it, in the order of the text: walked once for all rules. */
export const nodesOf = once((root: Nodes): Nodes[] => {
  const found: Nodes[] = [];
  visit(root as never, (node: Nodes) => void found.push(node));
  return found;
});
