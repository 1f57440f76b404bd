import { docCodeOf } from '../../plan/published-addresses.ts';
import { groupCode } from '../../read/groups.ts';
import { sectionSchema } from '../../read/schemas.ts';
import type { Group, Plan } from '../../read/types.ts';

/**
 * The next free code of a group and the next place in its order. A code that was ever
 * published is not free, even when its section was withdrawn.
 *
 * @returns undefined when the group has used every code that a section may have.
 */
export function nextPlace(
  plan: Plan,
  { index, sections }: Group,
): { code: string; order: number } | undefined {
  const { pages, clauses } = plan.ledger;
  const known = [
    ...sections.map(({ code }) => code),
    ...Object.values(pages).map(({ code }) => code),
    ...Object.keys(clauses).map(docCodeOf),
  ];
  const numbers = known
    .filter((code) => groupCode(code) === index.code)
    .map((code) => Number(code.split('-')[1] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  const order = Math.max(0, ...sections.map((section) => section.order)) + 1;
  const code = `${index.code}-${next}`;
  return sectionSchema.shape.code.safeParse(code).success ? { code, order } : undefined;
}

/** Whether a page address is or was somebody's. */
export function isTaken({ docs, ledger }: Plan, path: string): boolean {
  return path in ledger.pages || docs.values().some((doc) => doc.path === path);
}
