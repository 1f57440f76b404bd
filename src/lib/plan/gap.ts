import type { Clause } from '../read/types.ts';

/**
 * Whether a clause says what is not known, which is shown apart.
 *
 * @example
 * isGap({ id: 'chua-biet' }) // true
 */
export function isGap({ id }: Pick<Clause, 'id'>): boolean {
  return id === 'chua-biet';
}
