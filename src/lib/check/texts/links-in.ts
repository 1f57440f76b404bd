import type { Nodes } from 'mdast';
import { fieldNodes } from './field-nodes.ts';
import type { Loaded } from '../../plan/load.ts';
import { isSubject, type MarkdownFile } from '../../read/load-markdown.ts';
import { nodesOf } from './nodes-of.ts';
import { remembered, type Memory } from '../../read/memory.ts';

interface FoundLink {
  file: string;
  line: number;
  url: string;
  /** What a browser shows when the pointer rests on it. */
  title?: string | null | undefined;
}

const linkTypes = ['link', 'definition'];

/** Every link of the content, those of YAML fields and after questions too, with character references resolved. */
export const linksIn = remembered((loaded: Loaded): FoundLink[] => [
  ...loaded.markdown.flatMap((page) => loaded.memory.of(inPage, page)),
  ...fieldNodes(loaded, linkTypes).flatMap(({ file, line, node }) => linkAt(node, file, line)),
]);

/** The links of a page and, after its questions, those to what to read next. */
function inPage(page: MarkdownFile, memory: Memory): FoundLink[] {
  const { file, root, lineOf } = page;
  const links = memory
    .of(nodesOf, root)
    .flatMap((node) => linkAt(node, file, node.position?.start.line ?? 1));
  const next = (isSubject(page) ? page.data.questions : []).flatMap((question, at) =>
    question.next.map((url, index) => {
      const line = lineOf(['questions', at, 'next', index]);
      return { file, line, url };
    }),
  );
  return [...links, ...next];
}

function linkAt(node: Nodes, file: string, line: number): FoundLink[] {
  return node.type === 'link' || node.type === 'definition'
    ? [{ file, line, url: node.url, title: node.title }]
    : [];
}

/** Whether a link stays on this site: `/…`, but not `//host`, nor `/\host`, which browsers read the same. */
export function isInside(url: string): boolean {
  return /^\/(?![/\\])[^\\\0-\x20]*$/.test(url);
}
