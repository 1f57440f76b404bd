import type { Link } from 'mdast';
import { fieldNodes } from './field-nodes.ts';
import type { Loaded } from '../../plan/load.ts';
import { isSubject } from '../../read/load-markdown.ts';
import { nodesOf } from './nodes-of.ts';
import { remembered } from '../../read/memory.ts';

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
  const inPages = loaded.markdown.flatMap(({ file, root }) =>
    loaded.memory
      .of(nodesOf, root)
      .filter((node) => types.includes(node.type))
      .map((node): FoundLink => {
        const { url, title, position } = node as Link;
        return { file, line: position?.start.line ?? 1, url, title: title ?? undefined };
      }),
  );
  const inFields = fieldNodes(loaded, types).map(({ file, line, node }) => ({
    file,
    line,
    url: (node as Link).url,
    title: (node as Link).title ?? undefined,
  }));
  const nextOfQuestions = loaded.markdown.filter(isSubject).flatMap(({ file, data, lineOf }) =>
    data.questions.flatMap(({ next }, at) =>
      next.map((url, index): FoundLink => {
        const line = lineOf(['questions', at, 'next', index]);
        return { file, line, url, title: undefined };
      }),
    ),
  );
  return [...inPages, ...nextOfQuestions, ...inFields];
});

/**
 * Whether a link stays on this site: `/…`, but not `//host`, nor `/\host`, which browsers read
 * the same.
 */
export function isInside(url: string): boolean {
  return /^\/(?![/\\])[^\\\0-\x20]*$/.test(url);
}
