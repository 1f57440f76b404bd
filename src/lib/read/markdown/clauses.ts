import type { Heading, Root, RootContent } from 'mdast';
import { textOf } from './text.ts';

/** A level-2 heading and all that follows it up to the next one. */
export interface ClauseNodes {
  id: string;
  title: string;
  line: number;
  nodes: RootContent[];
}

/** The explicit id of a heading (`## Nội dung {#noi-dung}`), the last where there are several, or an empty string. */
export function headingId({ data }: Heading): string {
  return /.*#([^\s#]+)/.exec(data?.attributes ?? '')?.[1] ?? '';
}

/** Splits a parsed file into its clauses; what stands before the first one belongs to none. */
export function splitClauses(root: Root): ClauseNodes[] {
  const clauses: ClauseNodes[] = [];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { line } = node.position!.start;
      clauses.push({ id: headingId(node), title: textOf(node).trim(), line, nodes: [] });
    } else clauses.at(-1)?.nodes.push(node);
  }
  return clauses;
}
