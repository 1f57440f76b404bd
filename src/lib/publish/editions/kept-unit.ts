import { clauseIdOf, clauseOfName } from '../../plan/published-addresses.ts';
import { editionPath } from '../../read/edition-names.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { editionHolding, type Edition } from './editions.ts';

/**
 * Where a unit stands in an edition in the words it has now, whatever of its clause is otherwise: by the
 * last edition that has it, on the page where that clause was frozen.
 *
 * @returns the edition's name and the path of the unit in it; undefined while no edition has these words
 */
export function keptUnit(
  { clauses: now }: Pick<Plan, 'clauses'>,
  editions: Pick<Edition, 'name' | 'clauses' | 'kept'>[],
  { code, id }: Pick<Unit, 'code' | 'id'>,
): { edition: string; path: string } | undefined {
  const clause = now.get(clauseOfName(code) ?? '');
  for (const { clauses, kept } of clause ? editions.toReversed() : []) {
    const isThere = (name: string) =>
      kept?.clauses.get(name)?.units.some((unit) => unit.id === id) ?? false;
    const name = [clause!.code, ...clause!.formerly].find(isThere);
    const edition = name && editionHolding(editions, name, clauses[name]!);
    if (edition)
      return { edition, path: `${editionPath(edition, name)}#${clauseIdOf(name)}.${id}` };
  }
  return undefined;
}
