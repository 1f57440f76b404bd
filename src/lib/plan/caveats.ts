import type { Plan, Unit } from '../read/types.ts';
import { clauseOfName } from './published-addresses.ts';

/**
 * What the editors add to a result in its item of a list (“Đó là số giữa năm.”), where it is told
 * elsewhere: without that it would say more than its source does.
 */
export function caveatsOf({ clauses }: Pick<Plan, 'clauses'>, { code, kind, lines }: Unit): Unit[] {
  const beside = (clauses.get(clauseOfName(code) ?? '')?.units ?? []).filter(
    (each) => each.kind === 'item' && each.lines[0] === lines[0],
  );
  return kind === 'item' ? beside.filter(({ notes, reported }) => !notes.length && !reported) : [];
}
