import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

const policyTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * A page whose content policy names only the inline styles and scripts of that page. Astro
 * names those of the whole site on each, most of them as they were before they were built:
 * half a kilobyte that lets in more than the page holds.
 *
 * @param html a built page, with its policy in a `<meta>`; without one it is returned as it is
 */
export function withOwnPolicy(html: string): string {
  const tag = policyTag.exec(html);
  if (!tag) return html;
  const own = inlineHashes(html);
  const policy = tag[2]!.replace(/ ?'(sha256-[^']+)'/g, (match, hash: string) =>
    own.has(hash) ? match : '',
  );
  return html.replace(policyTag, () => `${tag[1]}${policy}${tag[3]}`);
}

/** The hashes of a page's inline styles and scripts, as a policy writes them (CSP 3, 2.3.1). */
function inlineHashes(html: string): Set<string> {
  const elements = selectAll('style, script:not([src])', fromHtml(html));
  return new Set(
    elements.map(({ children: [text] }) => {
      const code = text?.type === 'text' ? text.value : '';
      return `sha256-${createHash('sha256').update(code).digest('base64')}`;
    }),
  );
}
