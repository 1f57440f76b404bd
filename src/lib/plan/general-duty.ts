import type { Clause, Doc, Plan } from '../read/types.ts';

const id = 'don-vi';

/**
 * The clause that says who must do whatever the plan gives to nobody alone: that of a group page.
 * A section that says itself who must do it needs no way there.
 */
export function generalDuty({ groups }: Pick<Plan, 'groups'>, doc: Doc): Clause | undefined {
  if (doc.kind !== 'section' || clauseOf(doc)) return undefined;
  return groups.map(({ index }) => clauseOf(index)).find((clause) => clause);
}

function clauseOf({ clauses }: Doc): Clause | undefined {
  return clauses.find((clause) => clause.id === id);
}
