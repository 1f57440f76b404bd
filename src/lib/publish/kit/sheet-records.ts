import type { Plan, Unit } from '../../read/types.ts';
import { clauseHash, sha256 } from '../editions/clause-hash.ts';
import { ownedTexts, sheetPrefix, type OwnedTexts } from '../editions/owned-texts.ts';
import { borneBy, borneByBoard, sheetsOf, wholeDocs, type Borne, type Sheet } from './sheets.ts';

/** What a sheet bears: hashes by the codes of units, or of pages where it bears all of them. */
export type SheetRecord = Record<string, string>;

/** What an edition keeps: every text that a reader sees, and what each sheet bears of them. */
export function textsToKeep(plan: Plan): OwnedTexts {
  const { clauses, others } = ownedTexts(plan);
  const sheets = sheetsOf(plan).map(
    (sheet) => [`${sheetPrefix}${sheet.file}`, JSON.stringify(recordOfSheet(plan, sheet))] as const,
  );
  return { clauses, others: new Map([...others, ...sheets]) };
}

/** The units that a sheet bears with their hashes, or its pages with theirs. */
export function recordOfSheet(plan: Plan, sheet: Sheet): SheetRecord {
  if (sheet.kind === 'board') return recordOf(unitsBorne(borneByBoard(plan)));
  if (sheet.kind === 'leaflet' || sheet.kind === 'poster')
    return recordOf(unitsBorne(borneBy(plan, sheet.doc, sheet.kind)));
  const docs = 'doc' in sheet ? [sheet.doc] : wholeDocs(plan);
  return recordOf(
    docs.map(({ code, clauses }) => ({ code, shown: clauses.map(clauseHash).join() })),
  );
}

const recordOf = (all: { code: string; shown: string }[]): SheetRecord =>
  Object.fromEntries(all.map(({ code, shown }) => [code, sha256(shown)]));

export const unitsBorne = ({ wording, meaning, facts, dates }: Borne): Unit[] => [
  ...new Set([wording ?? [], meaning ?? [], facts, dates].flat()),
];
