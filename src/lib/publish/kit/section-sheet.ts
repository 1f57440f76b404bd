import { figureOf, largeFigure } from '../../plan/headline.ts';
import { placeOf } from '../../plan/place.ts';
import { rowsBy, statusRow, statusRows, type StatusRow } from '../../plan/status.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { reportedBy } from '../../render/citation.ts';
import { kitWords as words } from '../../words/kit-words.ts';
import { boardWords, outcomeWords, tallySentence, timeWords } from '../../words/status-words.ts';
import type { Site } from '../small/site.ts';
import { frameOf, glyphOf } from './sheet-frame.ts';
import { borneBy, borneByBoard, room, tellsFigure } from './sheets.ts';

/** What the template `sheets` takes for a leaflet or a poster of one section. */
export function sectionSheet(site: Site, doc: Doc, kind: 'leaflet' | 'poster') {
  const { plan } = site;
  const borne = borneBy(plan, doc, kind);
  const { wording, meaning, facts, own } = borne;
  const row = statusRow(plan, doc);
  const titleOf = (id: string) => doc.clauses.find((clause) => clause.id === id)?.title ?? '';
  return {
    ...frameOf(site, doc, borne),
    ...{ kind, place: placeOf(plan, doc) ?? '' },
    wording: wording && {
      heading: titleOf('noi-dung'),
      text: wording.kind === 'quote' ? `“${wording.text}”` : wording.text,
      source: `${plan.about.provenances[wording.provenance[0]!].words} · ${reportedBy(plan, wording)}`,
    },
    meaning: meaning?.text ?? '',
    status: row && statusOf(row),
    factsHeading: row?.status.outcome === 'chua-thay' ? words.related : titleOf('ket-qua'),
    facts: facts.map((unit) => factOf(plan, unit)),
    remarks: [
      ...(kind === 'leaflet' && facts.length < room.leaflet
        ? [words.fewer(facts.length, own)]
        : []),
      ...(own && facts.length ? [boardWords.noOwn] : []),
    ],
  };
}

/** The same for the poster of all sections that have a status. */
export function boardSheet(site: Site, board: Doc) {
  const { plan } = site;
  const rows = statusRows(plan);
  return {
    ...frameOf(site, board, borneByBoard(plan)),
    kind: 'board',
    rows: rows.map(({ section: { short }, status: { outcome }, headline }, at) => {
      const told = outcome !== 'chua-thay' && headline ? factOf(plan, headline) : undefined;
      return {
        ...{ order: String(at + 1), short, status: outcomeWords[outcome] },
        glyph: glyphOf(outcome),
        figure: told?.sentence ?? boardWords.none,
        source: told?.source ?? '',
      };
    }),
    tally: tallySentence(
      boardWords.among(rows.length),
      rowsBy('outcome', rows).map(({ key, rows: { length } }) => [outcomeWords[key], length]),
    ),
  };
}

function factOf(plan: Plan, unit: Unit) {
  const told = figureOf(unit, plan.about);
  const { before, figure, after } = told;
  // Work under way is no figure yet.
  const isLarge = unit.reported!.kind !== 'chu-truong' && tellsFigure(told);
  return {
    figure: isLarge ? largeFigure(before, figure) : [],
    sentence: before + figure + after,
    source: reportedBy(plan, unit),
  };
}

function statusOf({ status, found, of, dates }: StatusRow) {
  const isUndated = status.outcome === 'chua-thay';
  const ends = dates.map(({ reported }) => reported!.when);
  return {
    glyph: glyphOf(status.outcome),
    words: outcomeWords[status.outcome],
    parts: [
      ...(of > 1 && !isUndated ? [boardWords.things(found, of)] : []),
      [timeWords[status.time], ends.join(boardWords.or)].filter(Boolean).join(': '),
    ],
  };
}
