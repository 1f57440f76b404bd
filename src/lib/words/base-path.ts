/**
 * Puts the base path before a root-relative address; anything else is left alone.
 *
 * @example
 * withBase('/ke-hoach/', '/thu/') // '/thu/ke-hoach/'
 */
export function withBase(href: string, base: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  return base.replace(/\/$/, '') + href;
}
