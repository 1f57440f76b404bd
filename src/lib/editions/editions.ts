import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { calendarDay } from '../plan/schema-values.ts';
import { editionsFolder, isEditionName, manifestFile, partsOfName } from './names.ts';

export { partsOfName };

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What `manifest.json` holds: SHA-256 of each other file and of each clause's wording. */
export const manifestSchema = z.strictObject({
  date: calendarDay,
  files: z.record(z.string(), hash),
  clauses: z.record(z.string(), hash),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A frozen dated copy of the whole plan. */
export interface Edition extends Manifest {
  /** Its folder: `2026-11-24`; the second on a day is `2026-11-24-2`. */
  name: string;
}

/**
 * The editions in a folder, oldest first; none when the folder is not there.
 *
 * @throws {Error} when a manifest is missing or is not one: `npm run check` says which.
 */
export function editionsOf(directory: string): Edition[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter(isEditionName)
    .sort(compareNames)
    .map((name) => {
      const json = readFileSync(join(directory, name, manifestFile), 'utf8');
      return { name, ...manifestSchema.parse(JSON.parse(json)) };
    });
}

/**
 * Where an edition stands, or a clause in it: root-relative, without base path.
 *
 * @example
 * editionPath('2026-11-24', 'gp-2.noi-dung') // '/phien-ban/2026-11-24/#gp-2.noi-dung'
 */
export function editionPath(name: string, clauseCode?: string): string {
  return `/${editionsFolder}/${name}/${clauseCode ? `#${clauseCode}` : ''}`;
}

/** Oldest first; the tenth of a day after the second. */
function compareNames(a: string, b: string): number {
  const [first, second] = [partsOfName(a), partsOfName(b)];
  if (first.date !== second.date) return first.date < second.date ? -1 : 1;
  return first.number - second.number;
}

/**
 * The name of the latest edition that holds exactly this wording of a clause.
 *
 * @param editions oldest first
 * @example
 * editionHolding(editions, 'gp-2.noi-dung', clauseHash(clause)) // '2026-11-24'
 */
export function editionHolding(
  editions: Pick<Edition, 'name' | 'clauses'>[],
  clauseCode: string,
  wording: string,
): string | undefined {
  return editions.findLast(({ clauses }) => clauses[clauseCode] === wording)?.name;
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
