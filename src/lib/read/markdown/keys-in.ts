import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { keysOf } from './notes.ts';

/** The source keys a node's text names, each once, in order. */
export function keysIn(node: RootContent): string[] {
  const keys = new Set<string>();
  visit(node, 'text', ({ value }) => keysOf(value).forEach((key) => keys.add(key)));
  return [...keys];
}
