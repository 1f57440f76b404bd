import { editionsOf, type Edition } from './lib/publish/editions/editions.ts';
import { editionsDirectory } from './lib/read/edition-names.ts';
import { historyOf, stateOf, type Step } from './lib/publish/editions/history.ts';
import { unitPast, type UnitPast } from './lib/publish/editions/unit-past.ts';
import { Memory } from './lib/read/memory.ts';
import type { Clause } from './lib/read/types.ts';
import { getPlan, once } from './plan.ts';

/** The editions, oldest first: the only door from the frozen files to the pages. */
export const getEditions = (): Edition[] => once('editions', () => editionsOf(editionsDirectory()));

/** What became of the units of a clause, which several pages tell. */
export const getUnitPast = (clause: Clause): UnitPast =>
  once('unit past', () => new Memory()).given(unitPast, clause, [], () =>
    unitPast(getEditions(), clause),
  );

/** What changed from edition to edition. */
export async function getHistory(): Promise<Step[]> {
  const plan = await getPlan();
  return once('history', () => historyOf(getEditions(), stateOf(plan)));
}
