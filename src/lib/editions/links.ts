import type { Heading, RootContent } from 'mdast';
import type { Doc } from '../plan/types.ts';

/** From an edition's folder to the site's root, whatever base path it is published under. */
export const toRoot = '../..';

/**
 * Leads the site's own links to the same place of the edition, so that it needs nothing
 * else; what the edition lacks, to the site it stands on. Only pages are linked there: their
 * addresses are kept for ever, an id of a data file need not be.
 *
 * @example
 * linkResolver(docs, new Set(['gp-2.noi-dung']))('/giai-phap/kinh-te-bien/#noi-dung') // '#gp-2.noi-dung'
 */
export function linkResolver(docs: Doc[], ids: Set<string>): (url: string) => string {
  const byPath = new Map(docs.map((doc) => [doc.path, doc]));
  return (url) => {
    if (!url.startsWith('/')) return url;
    const [path = '', fragment] = url.split('#');
    const doc = byPath.get(path);
    if (!doc) return toRoot + path;
    const id = fragment && `${doc.code}.${fragment}`;
    return `#${id && ids.has(id) ? id : doc.code}`;
  };
}

/** Headings one level lower: in an edition the clause itself is on level 3. */
export function lowerHeadings(nodes: RootContent[]): RootContent[] {
  return nodes.map((node) =>
    node.type === 'heading'
      ? { ...node, depth: Math.min(node.depth + 1, 6) as Heading['depth'] }
      : node,
  );
}
