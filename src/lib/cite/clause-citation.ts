import { latestChange } from '../plan/latest-change.ts';
import { editionPath, partsOfName } from '../read/edition-names.ts';
import { addressAt, type Publication } from '../words/publication.ts';
import { keysOfNotes, keysOf, withoutNotes } from '../read/markdown/notes.ts';
import { mentionsOf, type Mentions } from '../read/plan-names.ts';
import { labelled } from '../read/told.ts';
import type { Clause, Doc, Plan, Unit } from '../read/types.ts';
import { slugOf } from '../words/slug.ts';
import { bracketCitation, fullCitation, sourceNames } from '../render/citation.ts';
import { firstWords } from './first-words.ts';
import type { CitableUnit, PageCitations } from './unit-citation.ts';

/** What is known of a unit, a clause, a page or the whole, for citing it: the ground of every form and file. */
export interface Citation {
  /** `gp-2.noi-dung`, `gp-2`; for the whole, the name of its files: `ke-hoach-1740`. */
  code: string;
  title: string;
  /** Names of section and clause, as they stand in a sentence; undefined for the whole. */
  place: string | undefined;
  /** Day of the edition, else of the last change: `2026-11-24`. */
  date: string;
  /** The day of reading; undefined where the reader is to say it. */
  accessed: string | undefined;
  /** The edition that holds exactly this wording, e.g. `2026-11-24-2`. */
  edition: string | undefined;
  /** Where the edition stands, if that is not the address: of a unit and a page, which are cited live. */
  frozen: string | undefined;
  /** The address to cite: absolute, or the path while no official address exists. */
  address: string;
  official: boolean;
  /** It reports the plan and nothing else, and may be cited as the plan. */
  ofPlan: boolean;
  /** Some of its words, or all, are the editors' own. */
  ofEditors: boolean;
  /** A fact that others report: its sources are named first, and this site after “dẫn theo”. */
  reported: boolean;
  /** One line for each source it rests on, without a full stop. */
  sources: string[];
  /** Of a unit, where each of its sources may be read; empty where that is not known. */
  originals?: string[];
  /** Of a unit, its wording and where that stands, for a form that carries it. */
  quoted?: { words: string; place: string | undefined };
  siteName: string;
  /** Who publishes it; undefined while nobody does. Never invented. */
  publisher: string | undefined;
  /** What the document was read through, as it stands in brackets; empty when in itself. */
  through: string;
  /** The document the site is about, at first mention and later. */
  document: Mentions;
}

/**
 * The citation of one clause.
 *
 * @param edition the edition that holds exactly this wording, if any does
 * @example
 * citeClause(plan, doc, clause, undefined, { site: '', base: '/' }).address // '/giai-phap/kinh-te-bien/#noi-dung'
 */
export function citeClause(
  plan: Plan,
  doc: Doc,
  clause: Clause,
  edition: string | undefined,
  publication: Publication,
): Citation {
  return {
    ...common(plan, edition, [doc], publication),
    address: addressAt(edition ? editionPath(edition, clause.code) : clause.path, publication),
    code: clause.code,
    title: `${doc.title}: ${clause.title}`,
    place: `mục “${doc.title}”, tiểu mục “${clause.title}”`,
    ...restingOn(plan, [clause]),
  };
}

/**
 * What a page offers to cite.
 *
 * @param edition the edition that holds the wording of all its clauses, if any does
 */
export function citePage(
  plan: Plan,
  doc: Doc,
  edition: string | undefined,
  clauses: Map<string, Citation>,
  publication: Publication,
): PageCitations {
  const page = {
    ...common(plan, edition, [doc], publication),
    address: addressAt(doc.path, publication),
    frozen: edition && addressAt(editionPath(edition), publication),
    code: doc.code,
    title: doc.title,
    place: `mục “${doc.title}”`,
    ...restingOn(plan, doc.clauses),
  };
  const units = (clause: Clause) =>
    clause.units.map((unit): CitableUnit => ({
      id: unit.id,
      kind: unit.kind,
      shown: firstWords(wordingOf(unit)),
      words: unit.kind === 'quote' ? `“${wordingOf(unit)}”` : wordingOf(unit),
      address: addressAt(unit.path, publication),
      ofPlan: isOfPlan(unit),
      ofEditors: isOfEditors(unit),
      ...sourcesOf(plan, unit),
    }));
  return {
    page,
    clauses: doc.clauses.map((clause) => ({
      citation: clauses.get(clause.code)!,
      units: units(clause),
    })),
  };
}

/** As a sentence, a row too, its cells with what their columns are called. */
const wordingOf = (unit: Unit) => (unit.kind === 'row' ? withoutNotes(labelled(unit)) : unit.shown);

function sourcesOf(plan: Plan, { notes }: Unit): Pick<CitableUnit, 'sources' | 'originals'> {
  const sources = keysOfNotes(notes).flatMap((key) => plan.sources[key] ?? []);
  return {
    sources: sources.map(fullCitation),
    originals: sources.map(({ URL, archive }) => URL ?? archive ?? ''),
  };
}

type Marked = Pick<Clause, 'provenance'>;
const isOfPlan = ({ provenance }: Marked) => provenance.every((mark) => mark === 'ke-hoach');
const isOfEditors = ({ provenance }: Marked) => provenance.includes('bien-tap');

function restingOn({ sources }: Plan, clauses: Clause[]) {
  return {
    ofPlan: clauses.every(isOfPlan),
    ofEditors: clauses.some(isOfEditors),
    sources: sourceNames(sources, keysOfNotes(clauses.flatMap(({ notes }) => notes))),
  };
}

/** The citation of the whole: its latest edition when nothing changed since, else the full text. */
export function citeWhole(
  plan: Plan,
  edition: string | undefined,
  publication: Publication,
): Citation {
  return {
    ...common(plan, edition, plan.reading, publication),
    address: addressAt(edition ? editionPath(edition) : '/toan-van/', publication),
    code: slugOf(plan.site.name),
    title: `${plan.site.name}: ${withoutNotes(plan.about.title)}`,
    place: undefined,
    ofPlan: true,
    ofEditors: false,
    sources: sourceNames(plan.sources, keysOf(plan.about.document.subject)),
  };
}

function common(
  { site, about, sources }: Plan,
  edition: string | undefined,
  docs: Doc[],
  publication: Publication,
) {
  const { full, short } = mentionsOf(about.document);
  return {
    edition,
    accessed: undefined,
    frozen: undefined,
    reported: false,
    date: edition ? partsOfName(edition).date : latestChange(docs),
    official: publication.site !== '',
    siteName: site.name,
    publisher: site.publisher || undefined,
    through: keysOf(about.document.subject)
      .flatMap((key) => (sources[key] ? [bracketCitation(sources[key])] : []))
      .join('; '),
    document: { full: withoutNotes(full), short: withoutNotes(short) },
  };
}
