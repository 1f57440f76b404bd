import type { Doc, Group, Plan } from '../read/types.ts';

export const matrixPage = 'doi-chieu';

/** The two groups whose sections the matrix sets against each other; undefined where there is none. */
export function crossingOf({ about, groups }: Pick<Plan, 'about' | 'groups'>) {
  const { crossing } = about;
  const groupWith = (letters?: string): Group | undefined =>
    groups.find(({ index }) => index.code === letters);
  const [rows, columns] = [groupWith(crossing?.rows), groupWith(crossing?.columns)];
  return rows && columns && { rows, columns };
}

/** The sections a task or solution is set against in the matrix, with the reason of each mark. */
export function counterpartsOf(plan: Plan, code: string): { section: Doc; why: string }[] {
  return plan.matrix.flatMap(({ task, solution, why }) => {
    const other = task === code ? solution : solution === code ? task : undefined;
    const section = other ? plan.docs.get(other) : undefined;
    return section ? [{ section, why }] : [];
  });
}
