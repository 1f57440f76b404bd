import type { Plan, Unit } from '../read/types.ts';
import { clauseOfName } from './published-addresses.ts';

/** Points at what stands before it, or says what that is not. */
const limiting = /(?<!\p{L})(?:(?:đó|đây|này)(?!\p{L})|(?:không|chưa) phải|không có nghĩa)/iu;

/**
 * What in an item of a list limits its result (“Đó là số giữa năm.”), where that is told elsewhere:
 * without it the result would say more than its source does. What the editors add of several results,
 * or of what is not told with it, is left out.
 */
export function caveatsOf({ clauses }: Pick<Plan, 'clauses'>, unit: Unit): Unit[] {
  const { code, kind, lines, reported } = unit;
  if (kind !== 'item' || !reported) return [];
  const { units = [] } = clauses.get(clauseOfName(code) ?? '') ?? {};
  const beside = units.filter((each) => each.kind === kind && each.lines[0] === lines[0]);
  return beside.filter((each) => !each.reported && !each.notes.length && limiting.test(each.text));
}
