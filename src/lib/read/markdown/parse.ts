import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';

/**
 * The one set of syntax features content is read with. Smart punctuation is off:
 * published wording must equal the source's.
 */
export const features = {
  gfm: { footnotes: false },
  frontmatter: true,
  headingAttributes: true,
  smartPunctuation: false,
} as const;

/**
 * Parses a whole content file, front matter included, so that every position is a
 * line of the file. MDX is parsed, never evaluated.
 *
 * @throws Error with `line:column: message` when MDX syntax is broken.
 */
export function parseMarkdown(source: string, syntax: 'md' | 'mdx' = 'md'): Root {
  const parse = syntax === 'mdx' ? mdxToMdast : markdownToMdast;
  return parse(source, { features }) as unknown as Root;
}
