import { getEditions } from './editions.ts';
import { clauseHash } from './lib/editions/clause-hash.ts';
import { editionHolding } from './lib/editions/editions.ts';
import { citeClause, citePage, citeWhole, type Citation } from './lib/sources/clause-citation.ts';
import type { PageCitations } from './lib/sources/unit-citation.ts';
import type { Clause, Doc } from './lib/plan/types.ts';
import { today } from './lib/text/day.ts';
import { getPlan } from './plan.ts';
import { publication } from './publication.ts';

/** The whole and every clause, ready to be cited. */
export interface Citations {
  whole: Citation;
  /** By clause code, in reading order, standing pages last. */
  clauses: Map<string, Citation>;
  /** What each page offers to cite, by its code. */
  pages: Map<string, PageCitations>;
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
  const docs = [...plan.docs.values()];
  const built = { accessed: today(process.env) };
  const clauses = new Map(
    docs.flatMap((doc) =>
      doc.clauses.map((clause) => {
        const citation = citeClause(plan, doc, clause, editionOf(clause), publication);
        return [clause.code, { ...citation, ...built }] as const;
      }),
    ),
  );
  const whole = { ...citeWhole(plan, editionOfAll(plan.reading), publication), ...built };
  const pages = docs.map((doc): [string, PageCitations] => [
    doc.code,
    citePage(plan, doc, editionOfAll([doc]), clauses, publication),
  ]);
  return { whole, clauses, pages: new Map(pages) };
}

function editionOf(clause: Clause): string | undefined {
  return editionHolding(getEditions(), clause.code, clauseHash(clause));
}

/** The edition that holds the wording of every clause. */
function editionOfAll(docs: Doc[]): string | undefined {
  const held = new Set(docs.flatMap((doc) => doc.clauses.map(editionOf)));
  return held.size === 1 ? [...held][0] : undefined;
}
