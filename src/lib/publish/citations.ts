import { citeClause, citePage, citeWhole, type Citation } from '../cite/clause-citation.ts';
import type { PageCitations } from '../cite/unit-citation.ts';
import type { Clause, Doc, Plan } from '../read/types.ts';
import type { Publication } from '../words/publication.ts';
import { clauseHashes } from './editions/clause-hash.ts';
import { editionHolding, type Edition } from './editions/editions.ts';
import { holdsAll } from './editions/kept.ts';
import { ownedTexts } from './editions/owned-texts.ts';

export interface Citations {
  whole: Citation;
  /** By clause code, in reading order, standing pages last. */
  clauses: Map<string, Citation>;
  /** What each page offers to cite, by its code. */
  pages: Map<string, PageCitations>;
}

/** The citations: where the Plan, the editions and the site's address meet; the day of reading is the reader's to say. */
export function citationsOf(plan: Plan, editions: Edition[], publication: Publication): Citations {
  const docs = [...plan.docs.values()];
  const hashes = clauseHashes(plan);
  const editionOf = ({ code }: Clause) => editionHolding(editions, code, hashes[code]!);
  const clauses = new Map(
    docs.flatMap((doc) =>
      doc.clauses.map(
        (clause) =>
          [clause.code, citeClause(plan, doc, clause, editionOf(clause), publication)] as const,
      ),
    ),
  );
  /** The first edition that holds every clause of a page. */
  const editionOfPage = (doc: Doc) =>
    editions.find(({ clauses: held }) =>
      doc.clauses.every(({ code }) => held[code] === hashes[code]),
    )?.name;
  const pages = docs.map((doc): [string, PageCitations] => [
    doc.code,
    citePage(plan, doc, editionOfPage(doc), clauses, publication),
  ]);
  const last = editions.at(-1);
  const editionOfAll = last?.kept && holdsAll(last.kept, ownedTexts(plan)) ? last.name : undefined;
  const whole = citeWhole(plan, editionOfAll, publication);
  return { whole, clauses, pages: new Map(pages) };
}
