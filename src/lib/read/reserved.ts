import type { SourceData } from './schemas.ts';
import type { About } from './about.ts';

/** Ids that every page of the site gives to parts of itself; components take them from here. */
export const siteIds = {
  main: 'noi-dung-chinh',
  search: 'q',
  status: 'tinh-hinh',
  sources: 'nguon-trang-nay',
  formerClauses: 'khoan-cu',
  searches: 'da-tra',
  further: 'nghe-in',
} as const;

/** Ids that one page alone gives to parts of itself. */
export const pageIds = {
  searchOfResults: 'q-trang',
  searchOf404: 'q-404',
  matrix: 'bang',
  contradictions: 'khac-nhau',
  indicators: 'chi-tieu',
  editions: 'phien-ban',
  lastDays: 'gan-day',
  changes: 'danh-sach',
  citeWhole: 'ca-ke-hoach',
  citeClause: 'chon-khoan',
} as const;

/** The page of a source, without base path: what its notes lead to. */
export const sourcePath = (key: string) => `/nguon/${key}/`;

/** How one page changed in its words, without base path. */
export const historyPath = (code: string) => `/lich-su/${code}/`;

/** The n-th source in the list of a page or an edition, from 1. */
export const sourceId = (number: number) => `nguon-${number}`;

/** The n-th note of a page, from 1. */
export const noteId = (number: number) => `ghi-${number}`;

/** What was searched for in vain, by its key: no id of a clause or a unit, since no clause may be named so. */
export const searchId = (key: string) => `${siteIds.searches}.${key}`;

/** The n-th point on which sources differ, from 1. */
export const contradictionId = (number: number) => `${pageIds.contradictions}-${number}`;

/** The page of the indicators, without base path. */
export const indicatorsPath = `/ket-qua/${pageIds.indicators}/`;

/** What is taken further: scripts for radio, texts for ears, what the press quotes, framed facts, other languages; without base path. */
export const outreach = {
  radio: '/ban-tin/',
  ear: '/nghe/',
  press: '/bao-chi/',
  english: '/en/',
  khmer: '/km/',
} as const;

/** A fact alone, by the code or name of its unit, without base path. */
export const embedPath = (unit: string) => `/nhung/${unit}/`;

/** The clause that says to whom each matter belongs now: in each line what it is, with a link to its section, then who. */
export const presentClause = { page: 'co-quan', id: 'nay-thuoc' } as const;

/** What was reported, as a table to download, without base path. */
export const resultsFile = '/ket-qua.csv';

/** What can be printed; which printed sheets carry an old figure; the open data, without base path. */
export const sheetsPath = '/to-roi/';
export const withdrawnPath = '/bao-chi/thu-hoi/';
export const dataPath = '/du-lieu/';
/** The page on which content is corrected, and what it checks with, without base path. */
export const editorPath = '/quan-tri/';
/** In the editor page's query: what is to be corrected. */
export const editedUnit = 'cau';
export const editorContent = `${editorPath}noi-dung.txt`;

/** Where the pictures of shared links stand. */
const shareFolder = 'chia-se';

/** The picture of a page, by its code, without base path. */
export const sharePath = (code: string) => `/${shareFolder}/${code}.png`;

/** An indicator, by its key; also what its units are called before a dot. */
export const indicatorId = (key: string) => `${pageIds.indicators}.${key}`;

/** A letter of the A–Z list: `Đ`, `0–9`. */
export const letterId = (letter: string) =>
  `van-${letter === 'Đ' ? 'dd' : letter.slice(0, 1).toLowerCase()}`;

/** A chart, by the name of its series. */
export const chartId = (series: string) => `bieu-do-${series}`;

/** The kinds of sources, in the order of `/nguon/`, where each has its part. */
export const sourceKinds: SourceData['provenance'][] = ['ke-hoach', 'cap-tren', 've-sau'];

const fixed = new Set<string>(Object.values(siteIds));

/** What stands directly under the root beside the pages, and the ids of `/lich-su/`, which lists every page by its name. */
const names = new Set<string>([
  ...'404 index pagefind _astro nhung to-roi ap-phich du-lieu quan-tri'.split(' '),
  ...Object.values(outreach).map((path) => path.slice(1, -1)),
  ...[shareFolder, pageIds.editions, pageIds.lastDays, pageIds.changes],
]);

/** What the site keeps for itself. */
export interface Reserved {
  /** Whether the site gives an id, as it does codes of sections: with a clause or key of that name a page would hold it twice. */
  isId(id: string): boolean;
  /** Whether no standing page may have a name: the name is its address, its code and an id. */
  isName(name: string): boolean;
}

/**
 * The ids and names that the site of a plan keeps for itself.
 *
 * @example
 * reservedOf({ groups: { 'giai-phap': { letters: 'gp', … } } }).isId('gp-2') // true
 */
export function reservedOf({ groups }: Pick<About, 'groups'>): Reserved {
  const letters = Object.values(groups).map((group) => group.letters);
  const code = String.raw`(?:${letters.join('|') || '(?!)'})(?:-\d+)?`;
  const made = new RegExp(
    String.raw`^(?:(?:nguon|ghi|moc|khac-nhau)-\d+|van-(?:[a-z\d]|dd)|${code}(?:-${code})?)$`,
  );
  const isId = (id: string) => fixed.has(id) || made.test(id);
  return { isId, isName: (name) => isId(name) || names.has(name) };
}
