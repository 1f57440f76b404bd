import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { fieldNodes } from './field-nodes.ts';
import type { Loaded } from './load.ts';

const types = ['link', 'definition'];

/** Every link of the content, those of YAML fields too, with character references resolved. */
export function linksIn(loaded: Loaded): { file: string; line: number; url: string }[] {
  const inPages = loaded.markdown.flatMap(({ file, root }) => {
    const found: { file: string; line: number; url: string }[] = [];
    visit(root as never, types, ({ url, position }: Link) => {
      found.push({ file, line: position?.start.line ?? 1, url });
    });
    return found;
  });
  const inFields = fieldNodes(loaded, types).map(({ file, line, node }) => ({
    file,
    line,
    url: (node as Link).url,
  }));
  return [...inPages, ...inFields];
}

/**
 * Whether a link stays on this site: `/…`, but not `//host`, nor `/\host`, which browsers read
 * the same.
 */
export function isInside(url: string): boolean {
  return /^\/(?![/\\])[^\\\0-\x20]*$/.test(url);
}
