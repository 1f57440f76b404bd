import type { Unit } from '../read/types.ts';
import type { Citation } from './clause-citation.ts';

/** What a page's data says of a unit, for citing it in the browser. */
export interface CitableUnit {
  /** The last part of its code: `k7f3`. */
  id: string;
  kind: Unit['kind'];
  /** How it begins, enough to know it by. */
  shown: string;
  /** All of it, as it is copied: of a report with its kind and time, a quotation in its marks, a row in words. */
  words: string;
  /** Its own address: absolute, or the path while no official address exists. */
  address: string;
  ofPlan: boolean;
  ofEditors: boolean;
  /** One line for each source it rests on: author, title, container, date. */
  sources: string[];
  /** Where each of these may be read; empty where that is not known. */
  originals: string[];
}

/** What a page offers to cite: itself, its clauses and their units, in order. */
export interface PageCitations {
  page: Citation;
  clauses: { citation: Citation; units: CitableUnit[] }[];
}

/** Of a clause's citation what is otherwise than its page's; null where it has nothing. */
type Difference = { [Field in keyof Citation]?: Citation[Field] | null };

/** What a page offers to cite as its file holds it: most of a clause's citation is its page's too. */
export function packed({ page, clauses }: PageCitations): string {
  const fields = Object.keys(page) as (keyof Citation)[];
  const differing = (citation: Citation): Difference =>
    Object.fromEntries(
      fields
        .filter((field) => JSON.stringify(citation[field]) !== JSON.stringify(page[field]))
        .map((field) => [field, citation[field] ?? null]),
    );
  return JSON.stringify({
    page,
    clauses: clauses.map(({ citation, units }) => ({ citation: differing(citation), units })),
  });
}

export function unpacked(text: string): PageCitations {
  const { page, clauses } = JSON.parse(text) as {
    page: Citation;
    clauses: { citation: Difference; units: CitableUnit[] }[];
  };
  return {
    page,
    clauses: clauses.map(({ citation, units }) => ({
      citation: { ...page, ...citation } as Citation,
      units,
    })),
  };
}

/**
 * The citation of one unit of a clause. Its own address answers for good; the edition holds it
 * with the whole of its clause.
 */
export function citeUnit(clause: Citation, unit: CitableUnit): Citation {
  const { id, kind, shown, words, ...own } = unit;
  const said = `${kind === 'row' ? 'dòng' : 'câu'} “${shown}”`;
  return {
    ...clause,
    ...own,
    code: `${clause.code}.${id}`,
    title: `${clause.title}, ${said}`,
    place: `${clause.place}, ${said}`,
    quoted: { words, place: clause.place },
    frozen: clause.edition && clause.address,
    reported: !own.ofPlan && !own.ofEditors,
  };
}
