import { handed } from './lib/plan/handed-content.ts';
import type { Edition } from './lib/publish/editions/editions.ts';
import { historyOf, stateOf, type Step } from './lib/publish/editions/history.ts';
import { unitPast, type UnitPast } from './lib/publish/editions/unit-past.ts';
import { builtSite } from './lib/publish/small/site.ts';
import type { Clause } from './lib/read/types.ts';
import { getPlan, once } from './plan.ts';
import { publication } from './publication.ts';

/** The editions, oldest first: the only door from the frozen files to the pages. */
export const getEditions = (): Edition[] => builtSite(handed()!, publication).editions;

/** What became of the units of a clause, which several pages tell. */
export function getUnitPast(clause: Clause): UnitPast {
  const editions = getEditions();
  const { memory } = handed()!.plan;
  return memory.given('unit past', clause, [editions], () => unitPast(editions, clause));
}

/** What changed from edition to edition. */
export async function getHistory(): Promise<Step[]> {
  const plan = await getPlan();
  return once('history', () => historyOf(getEditions(), stateOf(plan)));
}
