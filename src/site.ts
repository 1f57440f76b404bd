import { getEditions } from './editions.ts';
import { builtSite, type Site } from './lib/publish/small/site.ts';
import { getPlan } from './plan.ts';
import { publication } from './publication.ts';

/** The site: where the Plan, the editions, what they cite and the site's address meet. */
export async function getSite(): Promise<Site> {
  const plan = await getPlan();
  return builtSite(plan, publication, getEditions());
}
