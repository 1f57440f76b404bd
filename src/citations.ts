import { getEditions } from './editions.ts';
import { clauseHash } from './lib/publish/editions/clause-hash.ts';
import { editionHolding } from './lib/publish/editions/editions.ts';
import { citeClause, citePage, citeWhole, type Citation } from './lib/cite/clause-citation.ts';
import type { PageCitations } from './lib/cite/unit-citation.ts';
import type { Clause, Doc, Plan } from './lib/read/types.ts';
import { today } from './lib/words/day.ts';
import { holdsAll } from './lib/publish/editions/kept.ts';
import { ownedTexts } from './lib/publish/editions/owned-texts.ts';
import { getPlan, once } from './plan.ts';
import { publication } from './publication.ts';

/** The whole and every clause, ready to be cited. */
export interface Citations {
  whole: Citation;
  /** By clause code, in reading order, standing pages last. */
  clauses: Map<string, Citation>;
  /** What each page offers to cite, by its code. */
  pages: Map<string, PageCitations>;
}

/** The citations: where the Plan, the editions and the site's address meet. */
export async function getCitations(): Promise<Citations> {
  const plan = await getPlan();
  return once('citations', () => makeCitations(plan));
}

function makeCitations(plan: Plan): Citations {
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
  const whole = { ...citeWhole(plan, editionOfAll(plan), publication), ...built };
  const pages = docs.map((doc): [string, PageCitations] => [
    doc.code,
    citePage(plan, doc, editionOfPage(doc), clauses, publication),
  ]);
  return { whole, clauses, pages: new Map(pages) };
}

function editionOf(clause: Clause): string | undefined {
  return editionHolding(getEditions(), clause.code, clauseHash(clause));
}

/** The first edition that holds every clause of a page. */
function editionOfPage({ clauses }: Doc): string | undefined {
  const holds = (held: Record<string, string>) =>
    clauses.every((clause) => held[clause.code] === clauseHash(clause));
  return getEditions().find(({ clauses: held }) => holds(held))?.name;
}

/** The edition that holds every text there is. */
function editionOfAll(plan: Plan): string | undefined {
  const last = getEditions().at(-1);
  return last?.kept && holdsAll(last.kept, ownedTexts(plan)) ? last.name : undefined;
}
