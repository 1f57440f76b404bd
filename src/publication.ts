import type { Plan } from './lib/plan/types.ts';
import type { Publication } from './lib/sources/clause-citation.ts';

/** Where the site being built is published: `SITE_URL`, else the `url` of site.yaml, else nowhere yet. */
export function publicationOf({ site }: Plan): Publication {
  return { site: import.meta.env.SITE || site.url, base: import.meta.env.BASE_URL };
}
