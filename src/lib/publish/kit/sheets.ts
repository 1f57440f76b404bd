import { byWeight, figureOf } from '../../plan/headline.ts';
import { openingDocs, sectionsOf } from '../../plan/place.ts';
import { statusRows } from '../../plan/status.ts';
import type { AroundFigure } from '../../words/figures/around-figure.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { sectionFacts } from '../outreach/section-facts.ts';
import { clauseHash, sha256 } from '../editions/clause-hash.ts';
import { ownedTexts, sheetPrefix, type OwnedTexts } from '../editions/owned-texts.ts';

/** Something to be printed, by its file inside the site. */
export type Sheet =
  | { kind: 'whole' | 'large' | 'board'; file: string }
  | { kind: 'part' | 'leaflet' | 'poster'; file: string; doc: Doc };

/** Every sheet of a plan: the whole and each part of it, and of each section a leaflet and a poster. */
export function sheetsOf(plan: Plan): Sheet[] {
  const sections = sectionsOf(plan);
  return [
    { kind: 'whole', file: 'toan-van.pdf' },
    { kind: 'large', file: 'toan-van-chu-lon.pdf' },
    ...plan.reading.map((doc) => sheetOf(doc, 'part')),
    ...sections.map((doc) => sheetOf(doc, 'leaflet')),
    ...sections.map((doc) => sheetOf(doc, 'poster')),
    ...(statusRows(plan).length ? [{ kind: 'board', file: 'ap-phich/ket-qua.pdf' } as const] : []),
  ];
}

const folders = { part: '', leaflet: 'to-roi/', poster: 'ap-phich/' } as const;

function sheetOf(doc: Doc, kind: keyof typeof folders): Sheet {
  return { kind, file: `${folders[kind]}${doc.code}.pdf`, doc };
}

/** The pages that the full text is made of. */
export const wholeDocs = (plan: Plan) => [...openingDocs(plan), ...plan.reading];

/** What a leaflet or a poster bears. */
export interface Borne {
  /** What was set out, in the words that set it out. */
  wording?: Unit | undefined;
  /** The same in the editors' plain words. */
  meaning?: Unit | undefined;
  facts: Unit[];
  /** The two whose times disagree, where a status depends on which counts. */
  dates: Unit[];
  /** Whether the facts are the section's own results, or news that it leads to. */
  own: boolean;
}

/** How many facts there is room for. */
export const room = { leaflet: 3, poster: 1 } as const;

/** Whether a figure says something by itself: with its unit, and no day without a year. */
export const tellsFigure = ({ before, figure }: AroundFigure) =>
  /[^\d.]/.test(figure) && !/(?<!\p{L})ngày\s$/iu.test(before);

/** Of a section the wording, and the facts that it is shown with first. */
export function borneBy(plan: Plan, section: Doc, kind: keyof typeof room): Borne {
  const { row, set, explained, results } = sectionFacts(plan, section);
  const weighed = byWeight(results, plan.about);
  const telling = weighed.filter((unit) => tellsFigure(figureOf(unit, plan.about)));
  return {
    wording: set[0] ?? explained[0],
    meaning: explained.find(
      ({ kind, provenance }) => kind === 'paragraph' && provenance.join() === 'bien-tap',
    ),
    // What tells no figure comes where there is room.
    facts: unlike(plan, [row?.headline ?? [], telling, weighed].flat()).slice(0, room[kind]),
    dates: row?.dates ?? [],
    own: row !== undefined,
  };
}

/** Of all sections with a status the figure that each is shown with. */
export function borneByBoard(plan: Plan): Borne {
  const shown = statusRows(plan).filter(({ status }) => status.outcome !== 'chua-thay');
  return { facts: shown.flatMap(({ headline }) => headline ?? []), dates: [], own: true };
}

/** None that shows again the figure of one before it. */
function unlike({ about }: Plan, units: Unit[]): Unit[] {
  const byFigure = Map.groupBy(units, (unit) => {
    const { before, figure, after } = figureOf(unit, about);
    return figure || before + after;
  });
  return [...byFigure.values()].map(([first]) => first!);
}

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
