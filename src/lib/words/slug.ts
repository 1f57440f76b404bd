import { stripMarks } from './without-marks.ts';

/** What can be a part of an address, typed on any keyboard: the source of a regular expression. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

const whole = new RegExp(`^${slugPattern}$`);

/**
 * Whether a text can be a part of an address.
 *
 * @example
 * isSlug('kinh-te-bien') // true
 */
export function isSlug(text: string): boolean {
  return whole.test(text);
}

/**
 * Whether Windows keeps a name for a device: no file there can be called so, whatever its extension.
 *
 * @example
 * isDevice('aux') // true
 */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(name);
}

/**
 * The name a title has in an address: small letters without marks, digits, hyphens. Empty when
 * nothing is left of it.
 *
 * @example
 * slugOf('Kinh tế biển, đảo') // 'kinh-te-bien-dao'
 */
export function slugOf(title: string): string {
  return stripMarks(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
