import { z } from 'zod';
import { calendarDay } from '../../read/schema-values.ts';
import { isEditionName } from '../../read/edition-names.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const hashes = z.record(z.string(), hash);

/** Older than units: SHA-256 of each other file and of each clause's wording. */
const byClause = z.strictObject({ date: calendarDay, files: hashes, clauses: hashes });

/** The hash of what stands beside the units of a clause, and each unit with its own. */
const clauseEntry = z.tuple([hash], z.tuple([z.string(), hash]));

/** What changed since the edition before; all of it where that is older than units, or none is. */
const byUnit = z.strictObject({
  version: z.literal(2),
  date: calendarDay,
  /** The edition before. */
  after: z.string().refine(isEditionName).nullable(),
  clauses: z.record(z.string(), clauseEntry),
  /** Pages, entries of data files, sources and the site by code. */
  others: hashes,
  /** Codes of both kinds that are there no more. */
  gone: z.array(z.string()),
});

export type ClauseEntry = z.infer<typeof clauseEntry>;
export type ClauseManifest = z.infer<typeof byClause>;
export type UnitManifest = z.infer<typeof byUnit>;

/** A manifest of a known shape; of another, or none at all. */
export type ReadManifest =
  | { kind: 'clauses'; manifest: ClauseManifest }
  | { kind: 'units'; manifest: UnitManifest }
  | { kind: 'unknown' }
  | { kind: 'broken' };

/** Reads a manifest: what is in it, not whether it is as it was published, which the ledger tells. */
export function readManifest(bytes: Uint8Array | undefined): ReadManifest {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
    const [units, clauses] = [byUnit.safeParse(value), byClause.safeParse(value)];
    if (units.success) return { kind: 'units', manifest: units.data };
    return clauses.success ? { kind: 'clauses', manifest: clauses.data } : { kind: 'unknown' };
  } catch {
    return { kind: 'broken' };
  }
}

/** As its file: one clause, entry or source a line, so that two can be compared. */
export function unitText({ version, date, after, clauses, others, gone }: UnitManifest): string {
  return `{
"version": ${version},
"date": ${JSON.stringify(date)},
"after": ${JSON.stringify(after)},
"clauses": ${byLine(clauses)},
"others": ${byLine(others)},
"gone": ${JSON.stringify(gone)}
}
`;
}

/** Texts by hash, or what else has a key, as JSON with one a line. */
export function byLine(entries: Record<string, unknown>): string {
  const lines = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return lines.length ? `{\n${lines.join(',\n')}\n}` : '{}';
}
