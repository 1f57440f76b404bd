import type { Doc, Plan, Unit } from '../../read/types.ts';
import { clauseHash, sha256 } from '../editions/clause-hash.ts';
import { ownedTexts, type OwnedTexts } from '../editions/owned-texts.ts';
import { sheetPrefix } from './sheet-prefix.ts';
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
  switch (sheet.kind) {
    case 'whole':
    case 'large':
      return Object.fromEntries(wholeDocs(plan).map(docEntry));
    case 'part':
      return Object.fromEntries([docEntry(sheet.doc)]);
    case 'board':
      return unitEntries(borneByBoard(plan));
    default:
      return unitEntries(borneBy(plan, sheet.doc, sheet.kind));
  }
}

function docEntry(doc: Doc): [code: string, hash: string] {
  return [doc.code, sha256(doc.clauses.map(clauseHash).join())];
}

/** The units on a leaflet or poster. */
export const unitsBorne = ({ wording, meaning, facts, dates }: Borne): Unit[] => [
  ...new Set([wording ?? [], meaning ?? [], facts, dates].flat()),
];

function unitEntries(borne: Borne): SheetRecord {
  return Object.fromEntries(unitsBorne(borne).map(({ code, shown }) => [code, sha256(shown)]));
}
