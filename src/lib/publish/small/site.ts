import { editionsIn, type Edition } from '../editions/editions.ts';
import { citationsOf, type Citations } from '../citations.ts';
import type { Handed } from '../../plan/handed-content.ts';
import type { Plan } from '../../read/types.ts';
import type { Publication } from '../../words/publication.ts';

/** What the small files of a site are made of. */
export interface Site {
  plan: Plan;
  editions: Edition[];
  citations: Citations;
  publication: Publication;
}

/** The site that is built: its pages and what stands beside them are made of the same. */
export function builtSite({ plan, editions }: Handed, publication: Publication): Site {
  return plan.memory.given('built site', plan, [editions, publication.site, publication.base], () =>
    siteOf(plan, publication, editionsIn(editions)),
  );
}

export function siteOf(plan: Plan, publication: Publication, editions: Edition[]): Site {
  const citations = citationsOf(plan, editions, publication);
  return { plan, editions, citations, publication };
}
