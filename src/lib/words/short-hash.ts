import { sha256Of } from './sha256.ts';

/** Without vowels and what is read as another: no word, and nothing to mistype. */
const letters = '23456789bcdfghjkmnpqrstvwxyz';

/**
 * Four letters that stand for a wording in an address.
 *
 * @example
 * shortHash('Chữ.').length // 4
 */
export function shortHash(text: string): string {
  return lettersOf(sha256Of(text).buffer);
}

/** The same of the SHA-256 of a wording, however it was made. */
export function lettersOf(hash: ArrayBufferLike): string {
  const view = new DataView(hash);
  return [0, 4, 8, 12].map((at) => letters[view.getUint32(at) % letters.length]).join('');
}
