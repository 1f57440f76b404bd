import { createHash } from 'node:crypto';
import type { BuiltPage } from '../built-page.ts';

const policyTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * A page whose content policy names only the inline styles and scripts of that page. Astro
 * names those of the whole site on each, most of them as they were before they were built:
 * half a kilobyte that lets in more than the page holds.
 *
 * @returns the page's text; as it is when it has no policy in a `<meta>`
 */
export function withOwnPolicy({ html, inline }: Pick<BuiltPage, 'html' | 'inline'>): string {
  const tag = policyTag.exec(html);
  if (!tag) return html;
  const own = new Set(inline.map(hashOf));
  const policy = tag[2]!.replace(/ ?'(sha256-[^']+)'/g, (match, hash: string) =>
    own.has(hash) ? match : '',
  );
  return html.replace(policyTag, () => `${tag[1]}${policy}${tag[3]}`);
}

/** The hash of an inline style or script, as a policy writes it (CSP 3, 2.3.1). */
function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
