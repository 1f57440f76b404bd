import { indicatorsDoc } from '../plan/indicators.ts';
import { sectionsOf } from '../plan/place.ts';
import type { Doc, Plan } from '../read/types.ts';

/** Beyond this many sections only the first are in the answers file; the full-text index has the rest. */
export const mostSections = 60;

/** The documents whose names the answers file carries; those of the others are indexed instead. */
export function listedDocs(plan: Plan, most = mostSections): Doc[] {
  // Of many the first of each group before its second: a plan puts first what it speaks of most.
  const first = sectionsOf(plan)
    .toSorted((a, b) => a.order - b.order)
    .slice(0, most);
  const sections = sectionsOf(plan).filter((section) => first.includes(section));
  const pages = Object.values(plan.pages).filter(
    ({ path, code }) => code !== 'tim-kiem' && !/^\/(?:hoi-dap|tom-tat)\/./.test(path),
  );
  const indicators = indicatorsDoc(plan) ?? [];
  return [...plan.groups.map((group) => group.index), ...sections, ...pages].concat(indicators);
}
