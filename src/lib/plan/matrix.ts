import type { Doc, Plan } from '../read/types.ts';

/** The sections a task or solution is set against in the matrix, with the reason of each mark. */
export function counterpartsOf(plan: Plan, code: string): { section: Doc; why: string }[] {
  return plan.matrix.flatMap(({ task, solution, why }) => {
    const other = task === code ? solution : solution === code ? task : undefined;
    const section = other ? plan.docs.get(other) : undefined;
    return section ? [{ section, why }] : [];
  });
}
