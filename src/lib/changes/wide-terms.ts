import { plainText } from '../editions/clause-text.ts';
import { withoutNotes } from '../markdown/notes.ts';
import { termFinder } from '../markdown/terms.ts';
import type { Plan } from '../plan/types.ts';

/** A term that is linked from a great many clauses: its writings may be words of every day. */
export interface WideTerm {
  id: string;
  term: string;
  /** In how many clauses one of its writings stands. */
  clauses: number;
}

type Side = Pick<Plan, 'docs' | 'terms'>;

/** So many clauses may use a term before somebody should look what it links. */
const most = 20;

/**
 * Terms that would link more than twenty clauses after a change and did not before it, the widest
 * first: a person sees whether that is meant.
 */
export function wideTerms(before: Side, after: Side): WideTerm[] {
  const known = clausesByTerm(before);
  return [...clausesByTerm(after)]
    .filter(([id, clauses]) => clauses > most && (known.get(id) ?? 0) <= most)
    .map(([id, clauses]) => ({ id, term: after.terms[id]!.term, clauses }))
    .sort((a, b) => b.clauses - a.clauses);
}

function clausesByTerm({ docs, terms }: Side): Map<string, number> {
  const find = termFinder(Object.entries(terms).map(([id, { match }]) => ({ id, match })));
  const counts = new Map<string, number>();
  for (const doc of docs.values())
    for (const { nodes } of doc.clauses) {
      const found = find(withoutNotes(plainText(nodes)));
      for (const id of new Set(found.map((each) => each.id)))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}
