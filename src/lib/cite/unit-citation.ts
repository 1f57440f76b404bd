import type { Unit } from '../read/types.ts';
import type { Citation } from './clause-citation.ts';

/** What a page's data says of a unit, for citing it in the browser. */
export interface CitableUnit {
  /** The last part of its code: `k7f3`. */
  id: string;
  kind: Unit['kind'];
  /** What it says, as it is shown. */
  shown: string;
  /** Its own address: absolute, or the path while no official address exists. */
  address: string;
  ofPlan: boolean;
  ofEditors: boolean;
  /** One line for each source it rests on: author, title, container, date. */
  sources: string[];
}

/** What a page offers to cite: itself, its clauses and their units, in order. */
export interface PageCitations {
  page: Citation;
  clauses: { citation: Citation; units: CitableUnit[] }[];
}

/** Words of a unit that are enough to know it by. */
const enough = 12;

/**
 * The citation of one unit of a clause. Its own address answers for good; the edition holds it
 * with the whole of its clause.
 */
export function citeUnit(clause: Citation, unit: CitableUnit): Citation {
  const { id, kind, shown, address, ofPlan, ofEditors, sources } = unit;
  const said = `${kind === 'row' ? 'dòng' : 'câu'} “${firstWords(shown)}”`;
  return {
    ...clause,
    code: `${clause.code}.${id}`,
    title: `${clause.title}, ${said}`,
    place: `${clause.place}, ${said}`,
    address,
    frozen: clause.edition && clause.address,
    reported: !ofPlan && !ofEditors,
    ofPlan,
    ofEditors,
    sources,
  };
}

/**
 * @example
 * firstWords('Một hai ba bốn.', 2) // 'Một hai…'
 */
export function firstWords(text: string, most = enough): string {
  const words = text.split(' ').filter((word) => word !== '|');
  const first = words.slice(0, most).join(' ');
  const bare = first
    .replace(/[\s.,;:!?…]+$/, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  return words.length > most ? `${bare}…` : bare;
}
