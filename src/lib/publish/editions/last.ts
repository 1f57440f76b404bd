import type { Edition } from './editions.ts';
import { editionPath } from '../../read/edition-names.ts';

/**
 * The latest edition that holds a clause, whatever its wording, and the clause's address
 * there: where a withdrawn clause can still be read.
 *
 * @example
 * lastEditionOf([{ name: '2026-12-01-2', date: '2026-12-01', clauses: { 'gp-2.a': '…' } }], 'gp-2.a')
 * // { date: '2026-12-01', path: '/phien-ban/2026-12-01-2/gp-2.a/' }
 */
export function lastEditionOf(
  editions: Pick<Edition, 'name' | 'date' | 'clauses'>[],
  code: string,
): { date: string; path: string } | undefined {
  const last = editions.findLast(({ clauses }) => Object.hasOwn(clauses, code));
  return last && { date: last.date, path: editionPath(last.name, code) };
}

/** The ids of every unit that editions keep of a clause. */
export function unitIdsOf(editions: Pick<Edition, 'kept'>[], code: string): string[] {
  const ids = editions.flatMap(({ kept }) => kept?.clauses.get(code)?.units ?? []);
  return [...new Set(ids.map(({ id }) => id))];
}
