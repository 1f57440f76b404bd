/**
 * The name a title has in an address: small letters without marks, digits, hyphens.
 *
 * @example
 * slugOf('Kinh tế biển, đảo') // 'kinh-te-bien-dao'
 */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether a text can be the last part of an address. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
