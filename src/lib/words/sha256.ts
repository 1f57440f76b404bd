import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8, at once and in a browser too, where Node has none and the browser's
 * own makes one wait.
 */
export function sha256Of(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/**
 * The same in hexadecimal.
 *
 * @example
 * sha256Hex('').slice(0, 8) // 'e3b0c442'
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256Of(text));
}
