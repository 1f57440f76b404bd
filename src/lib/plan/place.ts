import { groupCode } from './join.ts';
import type { Doc, Group, Plan } from '../read/types.ts';

/** The group a group page or section belongs to. */
export function groupOf(plan: Plan, doc: Doc): Group | undefined {
  return plan.groups.find((group) => group.index.code === groupCode(doc.code));
}

/** Where a section stands in its group, e.g. `Nhóm giải pháp 2 trên 11`. */
export function placeOf(plan: Plan, doc: Doc): string | undefined {
  const group = doc.kind === 'section' ? groupOf(plan, doc) : undefined;
  return group && `${group.index.short} ${doc.order} trên ${group.sections.length}`;
}
