import { createHash } from 'node:crypto';
import type { BuiltPage } from '../built-page.ts';

const policyTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * A page whose content policy names only the inline styles and scripts of that page, as they are
 * now. Astro names those of the whole site on each, as they were before they were built: half a
 * kilobyte that lets in more than the page holds.
 *
 * @returns the page's text; as it was when it has no policy in a `<meta>`
 */
export function withOwnPolicy({ html, styles, scripts }: BuiltPage): string {
  const tag = policyTag.exec(html);
  if (!tag) return html;
  const own = new Set(scripts.map(hashOf));
  const policy = tag[2]!
    .replace(/ ?'(sha256-[^']+)'/g, (match, hash: string) => (own.has(hash) ? match : ''))
    .replace(/style-src[^;]*/, (source) =>
      [source, ...styles.map((style) => `'${hashOf(style)}'`)].join(' '),
    );
  return html.replace(policyTag, () => `${tag[1]}${policy}${tag[3]}`);
}

/** The hash of an inline style or script, as a policy writes it (CSP 3, 2.3.1). */
export function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
