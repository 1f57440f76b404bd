import { editionHolding, editionsIn, type Edition } from '../editions/editions.ts';
import type { Handed } from '../../plan/handed-content.ts';
import type { Clause, Doc, Plan } from '../../read/types.ts';
import type { Publication } from '../../words/publication.ts';
import { citeClause, citePage, citeWhole, type Citation } from '../../cite/clause-citation.ts';
import type { PageCitations } from '../../cite/unit-citation.ts';
import { clauseHashes } from '../editions/clause-hash.ts';
import { holdsAll } from '../editions/kept.ts';
import { ownedTexts } from '../editions/owned-texts.ts';

/** What the small files of a site are made of. */
export interface Site {
  plan: Plan;
  editions: Edition[];
  citations: Citations;
  publication: Publication;
}

/** The site that is built: its pages and what stands beside them are made of the same. */
export function builtSite({ plan, editions }: Handed, publication: Publication): Site {
  return plan.memory.given('built site', plan, [editions, publication.site, publication.base], () =>
    siteOf(plan, publication, editionsIn(editions)),
  );
}

export function siteOf(plan: Plan, publication: Publication, editions: Edition[]): Site {
  return { plan, editions, citations: citationsOf(plan, editions, publication), publication };
}

export interface Citations {
  whole: Citation;
  /** By clause code, in reading order, standing pages last. */
  clauses: Map<string, Citation>;
  /** What each page offers to cite, by its code. */
  pages: Map<string, PageCitations>;
}

/** The citations: where the Plan, the editions and the site's address meet; the day of reading is the reader's to say. */
function citationsOf(plan: Plan, editions: Edition[], publication: Publication): Citations {
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
