import { builtSite, type Site } from './lib/publish/small/site.ts';
import { handed } from './lib/plan/handed-content.ts';
import { publication } from './publication.ts';

/** The site: where the Plan, the editions, what they cite and the site's address meet. */
export async function getSite(): Promise<Site> {
  return builtSite(handed()!, publication);
}
