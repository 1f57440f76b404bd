import type { Link } from 'mdast';
import { fieldNodes } from './field-nodes.ts';
import type { Loaded } from '../../plan/load.ts';
import { isSubject, type MarkdownFile } from '../../read/load-markdown.ts';
import { nodesOf } from './nodes-of.ts';
import { remembered, type Memory } from '../../read/memory.ts';

const types = ['link', 'definition'];

interface FoundLink {
  file: string;
  line: number;
  url: string;
  /** What a browser shows when the pointer rests on it. */
  title: string | undefined;
}

/** Every link of the content, those of YAML fields and after questions too, with character references resolved. */
export const linksIn = remembered((loaded: Loaded): FoundLink[] => {
  const inPages = loaded.markdown.flatMap((page) => loaded.memory.of(inPage, page));
  const inFields = fieldNodes(loaded, types).map(({ file, line, node }) => ({
    file,
    line,
    url: (node as Link).url,
    title: (node as Link).title ?? undefined,
  }));
  return [...inPages, ...inFields];
});

/** The links of a page and, after its questions, those to what to read next. */
function inPage(page: MarkdownFile, memory: Memory): FoundLink[] {
  const { file, root, lineOf } = page;
  const links = memory
    .of(nodesOf, root)
    .filter((node) => types.includes(node.type))
    .map((node): FoundLink => {
      const { url, title, position } = node as Link;
      return { file, line: position?.start.line ?? 1, url, title: title ?? undefined };
    });
  const questions = isSubject(page) ? page.data.questions : [];
  const next = questions.flatMap(({ next }, at) =>
    next.map((url, index): FoundLink => {
      const line = lineOf(['questions', at, 'next', index]);
      return { file, line, url, title: undefined };
    }),
  );
  return [...links, ...next];
}

/**
 * Whether a link stays on this site: `/…`, but not `//host`, nor `/\host`, which browsers read
 * the same.
 */
export function isInside(url: string): boolean {
  return /^\/(?![/\\])[^\\\0-\x20]*$/.test(url);
}
