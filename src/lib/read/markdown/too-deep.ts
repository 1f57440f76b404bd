import type { Nodes, Root } from 'mdast';

/** Nodes in nodes: content has 7. Whatever walks the tree does so by calling itself. */
const deepest = 60;

/** The line of the first node that is nested too deeply. */
export function tooDeep(root: Root): number | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > deepest) return level[0]!.position?.start.line ?? 1;
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return undefined;
}

export const tooDeepMessage =
  'Chữ ở đây lồng quá nhiều dấu như ** và _ vào nhau; viết lại đơn giản hơn.';
