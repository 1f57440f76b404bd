import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { once } from '../../memo/once.ts';

/** Every node of a parsed file, in the order of the text: walked once for all rules. */
export const nodesOf = once((root: Root): Nodes[] => {
  const found: Nodes[] = [];
  visit(root as never, (node: Nodes) => void found.push(node));
  return found;
});
