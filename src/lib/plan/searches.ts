import type { Search } from '../read/schema-search.ts';
import { remembered } from '../read/memory.ts';
import { namedUnit } from '../read/told.ts';
import type { Doc, Plan, Unit } from '../read/types.ts';
import { searchId } from '../read/reserved.ts';
import { grouped } from '../words/grouped.ts';
import { isGap } from './gap.ts';
import { docCodeOf } from './published-addresses.ts';

/** What was searched for in vain, of what a page says is not known. */
export interface Searched {
  /** In the order of what they were made for. */
  list: { key: string; search: Search }[];
  /** What is not known → the key of the first search made for it; others follow it in the list. */
  first: Map<Unit, string>;
}

type Searching = Pick<Plan, 'units' | 'searches' | 'memory'>;

/** Where a page tells what was searched for one thing that it says is not known. */
export function searchPath(plan: Plan, unit: Unit): string | undefined {
  const doc = plan.docs.get(docCodeOf(unit.code));
  const key = doc && searchesOf(plan, doc).first.get(unit);
  return key && `${doc.path}#${searchId(key)}`;
}

/** The searches of `da-tra.yaml` that a page rests on where it says that something is not known. */
export function searchesOf(plan: Searching, { clauses }: Pick<Doc, 'clauses'>): Searched {
  const { searches } = plan;
  const keys = keysByGap(plan);
  const pairs = clauses
    .filter(isGap)
    .flatMap((clause) => clause.units)
    .flatMap((gap) => (keys.get(gap) ?? []).map((key) => [gap, key] as const));
  return {
    list: [...new Set(pairs.map(([, key]) => key))].map((key) => ({ key, search: searches[key]! })),
    first: new Map(pairs.toReversed()),
  };
}

const keysByGap = remembered(({ units, searches }: Searching) =>
  grouped(Object.keys(searches), (key) =>
    searches[key]!.gaps.flatMap((name) => namedUnit(units, name) ?? []),
  ),
);
