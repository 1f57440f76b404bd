import { getEditions } from './editions.ts';
import { clauseHash } from './lib/editions/clause-hash.ts';
import { editionHolding } from './lib/editions/editions.ts';
import { citeClause, citeWhole, type Citation } from './lib/sources/clause-citation.ts';
import type { Clause, Plan } from './lib/plan/types.ts';
import { getPlan } from './plan.ts';
import { publication } from './publication.ts';

/** The whole and every clause, ready to be cited. */
export interface Citations {
  whole: Citation;
  /** By clause code, in reading order, standing pages last. */
  clauses: Map<string, Citation>;
}

let citations: Promise<Citations> | undefined;

/** The citations, made once per build: where the Plan, the editions and the site's address meet. */
export function getCitations(): Promise<Citations> {
  if (import.meta.env.DEV) return makeCitations();
  citations ??= makeCitations();
  return citations;
}

async function makeCitations(): Promise<Citations> {
  const plan = await getPlan();
  const clauses = [...plan.docs.values()].flatMap((doc) =>
    doc.clauses.map(
      (clause) =>
        [clause.code, citeClause(plan, doc, clause, editionOf(clause), publication)] as const,
    ),
  );
  return { whole: citeWhole(plan, editionOfAll(plan), publication), clauses: new Map(clauses) };
}

function editionOf(clause: Clause): string | undefined {
  return editionHolding(getEditions(), clause.code, clauseHash(clause));
}

/** The edition that holds the wording of every clause of the plan. */
function editionOfAll(plan: Plan): string | undefined {
  const held = new Set(plan.reading.flatMap((doc) => doc.clauses.map(editionOf)));
  return held.size === 1 ? [...held][0] : undefined;
}
