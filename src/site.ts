import { handed } from './lib/plan/handed-content.ts';
import type { Edition } from './lib/publish/editions/editions.ts';
import { historyOf, stateOf, type Step } from './lib/publish/editions/history.ts';
import { unitPast, type UnitPast } from './lib/publish/editions/unit-past.ts';
import { keptKit } from './lib/publish/kit/kit-files.ts';
import { builtSite, type Site } from './lib/publish/small/site.ts';
import type { Clause } from './lib/read/types.ts';
import { getPlan, once } from './plan.ts';
import { publication } from './publication.ts';

/** The site: where the Plan, the editions, what they cite and the site's address meet. */
export const getSite = (): Site => builtSite(handed()!, publication);

/** The editions, oldest first: the only door from the frozen files to the pages. */
export const getEditions = (): Edition[] => getSite().editions;

/** What became of the units of a clause, which several pages tell. */
export const getUnitPast = (clause: Clause): UnitPast => unitPast(getPlan(), getEditions(), clause);

/** What changed from edition to edition. */
export const getHistory = (): Step[] =>
  once('history', () => historyOf(getEditions(), stateOf(getPlan())));

/** What was made for print of this content, and its data packed, by place in the site, in bytes: the only door to them. */
export const getKit = (): ReadonlyMap<string, number> =>
  once('kit', () => new Map(keptKit(getSite()).map(({ file, bytes }) => [file, bytes])));
