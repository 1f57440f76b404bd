import { getEditions } from './editions.ts';
import { citationsOf, type Citations } from './lib/publish/citations.ts';
import { getPlan, once } from './plan.ts';
import { publication } from './publication.ts';

/** The citations: where the Plan, the editions and the site's address meet. */
export async function getCitations(): Promise<Citations> {
  const plan = await getPlan();
  return once('citations', () => citationsOf(plan, getEditions(), publication));
}
