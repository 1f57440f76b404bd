import { createHash } from 'node:crypto';
import { remembered } from '../../read/memory.ts';
import type { Clause, Plan } from '../../read/types.ts';
import { plainText } from './clause-text.ts';

/** SHA-256 of a text in UTF-8, or of a file's bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Changes with any character of a clause's title and wording, and with nothing else. */
export function clauseHash({ title, nodes }: Pick<Clause, 'title' | 'nodes'>): string {
  return hashOfWording(title, plainText(nodes));
}

/**
 * The same from the title and plain text that an edition keeps: the SHA-256 of the title,
 * an empty line and the text, in NFC.
 *
 * @example
 * hashOfWording('Nội dung', 'Chữ.[@bai-bao]') === sha256('Nội dung\n\nChữ.[@bai-bao]') // true
 */
export function hashOfWording(title: string, text: string): string {
  return sha256(`${title}\n\n${text}`.normalize('NFC'));
}

/** The hash of every clause of the plan by its code, codes sorted. */
export const clauseHashes = remembered(({ clauses }: Plan): Record<string, string> => {
  const hashes = [...clauses].map(([code, clause]) => [code, clauseHash(clause)] as const);
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}, 'clause hashes');
