import { displayEdition } from '../../cite/administrative.ts';
import type { Citation } from '../../cite/clause-citation.ts';
import { latestChange } from '../../plan/latest-change.ts';
import { placeOf } from '../../plan/place.ts';
import { statusRow } from '../../plan/status.ts';
import { keysOfNotes, withoutNotes } from '../../read/markdown/notes.ts';
import { Memory } from '../../read/memory.ts';
import { taglineOf } from '../../read/plan-names.ts';
import type { Clause, Doc } from '../../read/types.ts';
import { fullCitation } from '../../render/citation.ts';
import { renderContext, unitContext } from '../../render/context.ts';
import { elementsOf } from '../../render/render.ts';
import { kitWords as words } from '../../words/kit-words.ts';
import { provenances } from '../../words/provenance.ts';
import { outcomeWords } from '../../words/status-words.ts';
import type { Site } from '../small/site.ts';
import { printNodes } from './print-nodes.ts';
import { wholeDocs } from './sheets.ts';

/**
 * Makes what the template `whole` takes for the full text, and for each part of it; what is in several is
 * worked out once. `level` is that of a page's heading: 0 where the title of the sheet is that of the page.
 */
export function wholeSheets(site: Site) {
  const { plan, citations } = site;
  const memory = new Memory();
  const print = (doc: Doc) => printedDoc(site, doc);
  const docOf = (doc: Doc) => memory.of(print, doc);
  return {
    /** What a reader meets before the plan, then each group with its sections below it. */
    fullText: (size: number) => ({
      ...frame(site, wholeDocs(plan), citations.whole),
      ...{ title: withoutNotes(plan.about.title), lead: withoutNotes(plan.about.lead), size },
      docs: wholeDocs(plan).map((doc) => ({
        ...docOf(doc),
        level: doc.kind === 'section' ? 2 : 1,
      })),
    }),
    part: (doc: Doc, size: number) => ({
      ...frame(site, [doc], citations.pages.get(doc.code)!.page),
      ...{ title: doc.title, lead: '', size },
      docs: [{ ...docOf(doc), level: 0 }],
    }),
  };
}

function frame({ plan }: Site, docs: Doc[], citation: Citation) {
  const notes = docs.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.notes));
  const keys = keysOfNotes(notes).filter((key) => plan.sources[key]);
  return {
    about: `${plan.site.name} · ${withoutNotes(taglineOf(plan.about))}`,
    date: latestChange(docs),
    cited: citedAs(citation),
    sources: Object.fromEntries(keys.map((key) => [key, fullCitation(plan.sources[key]!)])),
    legend: provenances.map((whose) => [whose, plan.about.provenances[whose].mark]),
    words: words.whole,
  };
}

/** The frozen address of what is printed; without one, that it is a trial. */
function citedAs({ official, edition, frozen, address }: Citation): string {
  return official && edition
    ? words.cited(displayEdition(edition), frozen ?? address)
    : words.trial;
}

function printedDoc(site: Site, doc: Doc) {
  const row = statusRow(site.plan, doc);
  return {
    ...{ title: doc.title, summary: doc.summary },
    place: [placeOf(site.plan, doc), row && outcomeWords[row.status.outcome]]
      .filter(Boolean)
      .join(' · '),
    clauses: doc.clauses.map((clause) => printedClause(site, clause)),
  };
}

function printedClause({ plan, publication }: Site, clause: Clause) {
  const context = unitContext(renderContext(plan, '/', { terms: false }), clause, clause.id);
  const [whose, ...others] = clause.provenance;
  return {
    ...{ code: clause.code, title: clause.title },
    // Where not all is one's, each unit tells.
    whose: whose && !others.length ? plan.about.provenances[whose].words : '',
    body: printNodes(elementsOf(clause.nodes, context), publication),
  };
}
