import { editionPath, partsOfName } from '../editions/editions.ts';
import { withBase } from '../links/base.ts';
import { addressAt, type Publication } from '../links/publication.ts';
import { keysOf, withoutNotes } from '../markdown/notes.ts';
import type { SiteData, SourceData } from '../plan/schemas.ts';
import type { Clause, Doc, Plan } from '../plan/types.ts';
import { stripMarks } from '../search/words.ts';
import { shortCitation } from './citation.ts';

/** What is known of a clause, or of the whole, for citing it: the ground of every form and file. */
export interface Citation {
  /** `gp-2.noi-dung`; for the whole, the name of its files. */
  code: string;
  title: string;
  /** Names of section and clause, as they stand in a sentence; undefined for the whole. */
  place: string | undefined;
  /** Day of the edition, else of the last change: `2026-11-24`. */
  date: string;
  /** The edition that holds exactly this wording, e.g. `2026-11-24-2`. */
  edition: string | undefined;
  /** Root-relative address with base path: frozen where an edition holds it, else live. */
  path: string;
  /** The address to cite: absolute, or the path while no official address exists. */
  address: string;
  /** The address is absolute. */
  official: boolean;
  /** It reports the plan and nothing else, and may be cited as the plan. */
  ofPlan: boolean;
  /** One line for each source it rests on, without a full stop; empty for the editors' words. */
  sources: string[];
  /** Name of the site. */
  siteName: string;
  /** Who publishes it; undefined while nobody does. Never invented. */
  publisher: string | undefined;
  /** The document the site is about, at first mention and later. */
  document: SiteData['document'];
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
    ...common(plan, edition, doc.changes, publication),
    ...addressed(edition ? editionPath(edition, clause.code) : clause.path, publication),
    code: clause.code,
    title: `${doc.title}: ${clause.title}`,
    place: `mục “${doc.title}”, khoản “${clause.title}”`,
    ofPlan: clause.provenance.every((mark) => mark === 'ke-hoach'),
    sources: lines(
      plan.sources,
      clause.notes.map(({ key }) => key),
    ),
  };
}

/** The citation of the whole: its latest edition when nothing changed since, else the full text. */
export function citeWhole(
  plan: Plan,
  edition: string | undefined,
  publication: Publication,
): Citation {
  const changes = plan.reading
    .flatMap((doc) => doc.changes)
    .sort((a, b) => b.date.localeCompare(a.date));
  return {
    ...common(plan, edition, changes, publication),
    ...addressed(edition ? editionPath(edition) : '/toan-van/', publication),
    code: wholeCode(plan.site),
    title: `${plan.site.name}: ${withoutNotes(plan.site.title)}`,
    place: undefined,
    ofPlan: true,
    sources: lines(plan.sources, keysOf(plan.site.document.full)),
  };
}

/**
 * The name of the whole's files, from the name of the site.
 *
 * @example
 * wholeCode({ name: 'Kế hoạch 1740', … }) // 'ke-hoach-1740'
 */
export function wholeCode(site: Pick<SiteData, 'name'>): string {
  return stripMarks(site.name).replace(/[^a-z0-9]+/g, '-');
}

function common(
  { site }: Plan,
  edition: string | undefined,
  changes: Doc['changes'],
  publication: Publication,
) {
  return {
    edition,
    date: edition ? partsOfName(edition).date : (changes[0]?.date ?? ''),
    official: publication.site !== '',
    siteName: site.name,
    publisher: site.publisher || undefined,
    document: {
      full: withoutNotes(site.document.full),
      short: withoutNotes(site.document.short),
    },
  };
}

function addressed(path: string, publication: Publication) {
  return { path: withBase(path, publication.base), address: addressAt(path, publication) };
}

function lines(sources: Record<string, SourceData>, keys: string[]): string[] {
  return keys.flatMap((key) => {
    const source = sources[key];
    return source ? [shortCitation(source).replace(/\.$/, '')] : [];
  });
}
