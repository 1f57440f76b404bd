import type { Plan } from './types.ts';

/** Every address of the site with the fragments content may point at: path → ids. */
export function addressesOf(plan: Plan): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>([['/', new Set()]]);
  for (const doc of plan.docs.values())
    addresses.set(doc.path, new Set(doc.clauses.map((clause) => clause.id)));
  const add = (path: string, ids: string[]) => ids.forEach((id) => addresses.get(path)?.add(id));
  add('/co-quan/', Object.keys(plan.bodies));
  add('/thuat-ngu/', Object.keys(plan.terms));
  add('/nguon/', Object.keys(plan.sources));
  add('/ket-qua/', [...plan.results.rows.map((row) => row.code), 'khac-nhau']);
  add(
    '/toan-van/',
    [...plan.docs.values()].flatMap((doc) => doc.clauses.map((each) => each.code)),
  );
  return addresses;
}
