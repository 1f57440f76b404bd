import type { SourceData } from './schemas.ts';
import { groupPattern } from './groups.ts';

/** Ids that every page of the site gives to parts of itself; components take them from here. */
export const siteIds = {
  main: 'noi-dung-chinh',
  search: 'q',
  sources: 'nguon-trang-nay',
  formerClauses: 'khoan-cu',
} as const;

/** Ids that one page alone gives to parts of itself. */
export const pageIds = {
  searchOfResults: 'q-trang',
  searchOf404: 'q-404',
  matrix: 'bang',
  contradictions: 'khac-nhau',
  editions: 'phien-ban',
  changes: 'danh-sach',
  citeWhole: 'ca-ke-hoach',
  citeClause: 'chon-khoan',
} as const;

/** The page of a source, without base path: what its notes lead to. */
export const sourcePath = (key: string) => `/nguon/${key}/`;

/** The n-th source in the list of a page or an edition, from 1. */
export const sourceId = (number: number) => `nguon-${number}`;

/** The n-th point on which sources differ, from 1. */
export const contradictionId = (number: number) => `${pageIds.contradictions}-${number}`;

/** A letter of the A–Z list: `Đ`, `0–9`. */
export const letterId = (letter: string) =>
  `van-${letter === 'Đ' ? 'dd' : letter.slice(0, 1).toLowerCase()}`;

/** A chart, by the name of its series. */
export const chartId = (series: string) => `bieu-do-${series}`;

/** The kinds of sources, in the order of `/nguon/`, where each has its part. */
export const sourceKinds: SourceData['provenance'][] = ['ke-hoach', 'cap-tren', 've-sau'];

const fixed = new Set<string>(Object.values(siteIds));
const code = String.raw`(?:${groupPattern})(?:-\d+)?`;
const made = new RegExp(
  String.raw`^(?:(?:nguon|moc|khac-nhau)-\d+|van-(?:[a-z\d]|dd)|${code}(?:-${code})?)$`,
);

/**
 * Whether the site itself gives an id: no clause and no key of a data file may have it, since a
 * page would hold it twice. The codes of sections are ids on several pages.
 *
 * @example
 * isReservedId('nguon-1') // true
 * isReservedId('noi-dung') // false
 */
export function isReservedId(id: string): boolean {
  return fixed.has(id) || made.test(id);
}

/** What stands directly under the root beside the pages, and the ids of `/lich-su/`, which lists every page by its name. */
const names = new Set<string>([
  '404',
  'index',
  'pagefind',
  '_astro',
  pageIds.editions,
  pageIds.changes,
]);

/**
 * Whether no standing page may have a name: the name is its address, its code and an id.
 *
 * @example
 * isReservedName('404') // true
 * isReservedName('gp-2') // true
 */
export function isReservedName(name: string): boolean {
  return isReservedId(name) || names.has(name);
}
