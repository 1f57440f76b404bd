import { groupCode } from '../read/groups.ts';
import { isSubjectFile } from '../read/places.ts';
import type { Clause, Doc, Group, Plan } from '../read/types.ts';
import { questionPage } from './plain-pages.ts';
import { capitalFirst, shortestWriting } from '../words/writings.ts';

export function groupOf(plan: Plan, doc: Doc): Group | undefined {
  return plan.groups.find((group) => group.index.code === groupCode(doc.code));
}

export function sectionsOf({ groups }: Pick<Plan, 'groups'>): Doc[] {
  return groups.flatMap(({ sections }) => sections);
}

/** What a reader of the whole meets before the plan: what the document is, and what must be known today. */
export function openingDocs({ pages }: Pick<Plan, 'pages'>): Doc[] {
  return ['ke-hoach', 'boi-canh'].flatMap((slug) => pages[slug] ?? []);
}

/** The page above one: of a section its group's, of a subject of questions that of all. */
export function pageAbove(plan: Plan, doc: Doc): Doc | undefined {
  if (doc.kind === 'section') return groupOf(plan, doc)?.index;
  return isSubjectFile(doc.code) ? plan.pages[questionPage] : undefined;
}

/** Where a section stands in its group, e.g. `Nhóm giải pháp 2 trên 11`. */
export function placeOf(plan: Plan, doc: Doc): string | undefined {
  const group = doc.kind === 'section' ? groupOf(plan, doc) : undefined;
  return group && `${group.index.short} ${doc.order} trên ${group.sections.length}`;
}

/**
 * How many sections a group has, in the fewest words that count them.
 *
 * @example
 * countOf({ about: { counted: ['nhiệm vụ (trọng tâm)'], … }, sections: [a, b], … }) // '2 nhiệm vụ'
 */
export function countOf({ about, sections }: Group): string {
  return `${sections.length} ${shortestWriting(about?.counted[0] ?? 'mục')}`;
}

/** What a section of a group is called before its number: `Giải pháp`. */
export function ordinalOf({ about }: Group): string {
  return capitalFirst(shortestWriting(about?.ordinals[0] ?? 'mục'));
}

/**
 * The clause that says who must do whatever the plan gives to nobody alone: that of a group page.
 * A section that says itself who must do it needs no way there.
 */
export function generalDuty({ groups }: Pick<Plan, 'groups'>, doc: Doc): Clause | undefined {
  const dutyOf = ({ clauses }: Doc) => clauses.find(({ id }) => id === 'don-vi');
  if (doc.kind !== 'section' || dutyOf(doc)) return undefined;
  return groups.flatMap(({ index }) => dutyOf(index) ?? [])[0];
}

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
