import type { SourceData } from '../../read/schemas.ts';
import type { StoredFiles } from '../../read/stored-files.ts';
import { hashOfWording } from './clause-hash.ts';
import { keptAfter, type Kept, type KeptClause } from './kept.ts';
import { readManifest, type ClauseManifest, type UnitManifest } from './manifest.ts';
import {
  dataFile,
  editionPath,
  isEditionName,
  manifestFile,
  partsOfName,
  textsFile,
} from '../../read/edition-names.ts';

/** A frozen dated state of the whole; a list of them has the oldest first. */
export interface Edition {
  /** Its folder: `2026-11-24`; the second on a day is `2026-11-24-2`. */
  name: string;
  date: string;
  /** The hash of each clause's title and wording (`clauseHash`) by code. */
  clauses: Record<string, string>;
  clause(code: string): KeptClause | undefined;
  /** The title of a page as it was, by code. */
  titleOf(docCode: string): string;
  sources: Record<string, SourceData>;
  /** Left out of an edition older than units, which holds files of its own. */
  kept?: Kept;
}

/**
 * The editions among files, oldest first.
 *
 * @param files paths inside the editions' folder
 * @throws {Error} when a manifest is missing or is not one: `npm run check` says which.
 */
export function editionsIn(files: StoredFiles): Edition[] {
  let kept: Kept | undefined;
  return namesIn(files).map((name) => {
    const read = readManifest(files.get(`${name}/${manifestFile}`) ?? undefined);
    if (read.kind === 'clauses')
      return editionByClause(name, read.manifest, jsonOf(files, `${name}/${dataFile}`));
    if (read.kind !== 'units') throw new Error(`${name}/${manifestFile}`);
    kept = keptAfter(kept, read.manifest, jsonOf(files, `${name}/${textsFile}`));
    return editionByUnit(name, read.manifest, kept);
  });
}

/** The names of the editions among files, oldest first: the tenth of a day after the second. */
export function namesIn(files: StoredFiles): string[] {
  const folders = new Set([...files.keys()].map((file) => file.split('/')[0]!));
  return [...folders]
    .filter(isEditionName)
    .sort(new Intl.Collator('en', { numeric: true }).compare);
}

function jsonOf<Json>(files: StoredFiles, file: string): Json {
  return JSON.parse(Buffer.from(files.get(file) ?? []).toString('utf8')) as Json;
}

/** What the data of an edition older than units holds that is read. */
interface ClauseData {
  docs: { code: string; title: string; clauses: { code: string; title: string; text: string }[] }[];
  sources: Record<string, SourceData>;
}

function editionByClause(
  name: string,
  { date, clauses }: ClauseManifest,
  { docs, sources }: ClauseData,
): Edition {
  const all = docs.flatMap((doc) => doc.clauses);
  const kept = new Map(all.map(({ code, ...each }) => [code, { ...each, units: [] }]));
  return {
    ...{ name, date, clauses, sources },
    clause: (code) => kept.get(code),
    titleOf: (docCode) => docs.find(({ code }) => code === docCode)?.title ?? docCode,
  };
}

function editionByUnit(name: string, { date }: UnitManifest, kept: Kept): Edition {
  const told = <Of>(code: string) =>
    JSON.parse(kept.texts.get(kept.others.get(code) ?? '') ?? '{}') as Of;
  const prefix = 'nguon#';
  const sources = [...kept.others.keys()].filter((code) => code.startsWith(prefix));
  return {
    ...{ name, date, kept },
    clauses: Object.fromEntries(
      [...kept.clauses].map(([code, { title, text }]) => [code, hashOfWording(title, text)]),
    ),
    clause: (code) => kept.clauses.get(code),
    titleOf: (docCode) => told<{ title?: string }>(docCode).title ?? docCode,
    sources: Object.fromEntries(
      sources.map((code) => [code.slice(prefix.length), told<SourceData>(code)]),
    ),
  };
}

/**
 * The name of the first edition that holds exactly this wording of a clause: there its frozen page
 * stands, and later editions lead to it.
 *
 * @example
 * editionHolding(editions, 'gp-2.noi-dung', clauseHash(clause)) // '2026-11-24'
 */
export function editionHolding(
  editions: Pick<Edition, 'name' | 'clauses'>[],
  clauseCode: string,
  wording: string,
): string | undefined {
  return editions.find(({ clauses }) => clauses[clauseCode] === wording)?.name;
}

/**
 * The name the next edition of a day gets.
 *
 * @example
 * nextName([{ name: '2026-11-24' }], '2026-11-24') // '2026-11-24-2'
 */
export function nextName(editions: Pick<Edition, 'name'>[], date: string): string {
  const numbers = editions
    .map(({ name }) => partsOfName(name))
    .filter((each) => each.date === date)
    .map(({ number }) => number);
  return numbers.length ? `${date}-${Math.max(...numbers) + 1}` : date;
}

/**
 * The codes of clauses that are new, gone or worded otherwise between two states.
 *
 * @example
 * changedClauses({ a: '1', b: '1' }, { a: '2', c: '1' }) // ['a', 'b', 'c']
 */
export function changedClauses(
  before: Record<string, string>,
  after: Record<string, string>,
): string[] {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return codes.filter((code) => before[code] !== after[code]);
}

/**
 * Where the last wording of a clause that editions hold, or that one of them holds, can be read: the first
 * edition with it, as later ones lead there.
 *
 * @example
 * lastEditionOf([{ name: '2026-12-01-2', date: '2026-12-01', clauses: { 'gp-2.a': '…' } }], 'gp-2.a')
 * // { date: '2026-12-01', path: '/phien-ban/2026-12-01-2/gp-2.a/' }
 */
export function lastEditionOf(
  editions: Pick<Edition, 'name' | 'date' | 'clauses'>[],
  code: string,
  of?: string,
): { date: string; path: string } | undefined {
  const wording = editions.findLast(
    ({ name, clauses }) => Object.hasOwn(clauses, code) && name === (of ?? name),
  )?.clauses[code];
  const first = editions.find(({ clauses }) => wording && clauses[code] === wording);
  return first && { date: first.date, path: editionPath(first.name, code) };
}

/** The ids of every unit that editions keep of a clause. */
export function unitIdsOf(editions: Pick<Edition, 'kept'>[], code: string): string[] {
  const ids = editions.flatMap(({ kept }) => kept?.clauses.get(code)?.units ?? []);
  return [...new Set(ids.map(({ id }) => id))];
}
