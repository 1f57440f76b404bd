import { byWeight, figureOf } from '../../plan/headline.ts';
import { openingDocs, sectionsOf } from '../../plan/place.ts';
import { statusRows } from '../../plan/status.ts';
import type { AroundFigure } from '../../words/figures/around-figure.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { sectionFacts } from '../outreach/section-facts.ts';

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
