import { groupOf, sectionsOf } from './place.ts';
import type { Doc, Plan } from '../read/types.ts';

/** Above so many sections a picture each would hold up publishing: one a group. */
const most = 200;

/**
 * The page whose picture stands for a page where a link to it is shared: a section's own, where
 * there are many its group's. Other pages have none.
 */
export function pictured(plan: Plan, doc: Doc): Doc | undefined {
  if (doc.kind === 'page') return undefined;
  return sectionsOf(plan).length > most || doc.kind === 'group' ? groupOf(plan, doc)?.index : doc;
}
