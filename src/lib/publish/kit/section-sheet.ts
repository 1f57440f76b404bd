import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { renderSVG } from 'uqr';
import { caveatsOf } from '../../plan/caveats.ts';
import { figureOf, shownFigure } from '../../plan/headline.ts';
import { placeOf } from '../../plan/place.ts';
import { partText, rowsBy, statusRow, statusRows, type StatusRow } from '../../plan/status.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { reportedBy } from '../../render/citation.ts';
import { kitWords as words } from '../../words/kit-words.ts';
import {
  boardWords,
  partWords,
  outcomeWords,
  tallySentence,
  timeWords,
} from '../../words/status-words.ts';
import type { Site } from '../small/site.ts';
import { borneBy, borneByBoard, room, tellsFigure, unitsBorne, type Borne } from './sheets.ts';
import { displayEdition } from '../../cite/administrative.ts';
import { clauseOfName } from '../../plan/published-addresses.ts';
import { editionPath } from '../../read/edition-names.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { mentionsOf, taglineOf } from '../../read/plan-names.ts';
import { latestFirst, unknownTime } from '../../read/reports.ts';
import { glyphs } from '../../render/drawings/glyphs.ts';
import { titlePieces } from '../../words/compounds.ts';
import { displayDate } from '../../words/day.ts';
import { addressAt } from '../../words/publication.ts';
import { ui } from '../../words/vi.ts';

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
  // Work under way is no figure yet.
  const isLarge = unit.reported!.kind !== 'chu-truong' && tellsFigure(told);
  const limits = caveatsOf(plan, unit).map(({ text }) => text);
  return {
    figure: isLarge ? shownFigure(unit, plan.about) : [],
    sentence: [told.before + told.figure + told.after, ...limits].join(' '),
    source: reportedBy(plan, unit),
  };
}

function statusOf({ status, found, of, dates }: StatusRow) {
  const isUndated = status.outcome === 'chua-thay';
  return {
    glyph: glyphOf(status.outcome),
    words: outcomeWords[status.outcome],
    parts: [
      ...(of > 1 && !isUndated ? [partWords.things(found, of)] : []),
      partText({ words: timeWords[status.time], ends: dates }),
    ],
  };
}

/**
 * What every leaflet and poster says: whose site, of what document, up to when its figures go and
 * when to look again, and where its words are frozen, or that they are not.
 */
function frameOf(site: Site, doc: Doc, borne: Borne) {
  const { plan, citations } = site;
  const at = citedAt(site, borne);
  const { into, name } = plan.about.province;
  const reviewed = doc.status?.reviewed ?? doc.changes[0]?.date ?? '';
  return {
    site: plan.site.name,
    title: doc.title,
    titlePieces: titlePieces(doc.title),
    about: withoutNotes(taglineOf(plan.about)),
    date: doc.changes[0]?.date ?? '',
    dated: datedTo(borne.facts, reviewed),
    document: [
      words.document(withoutNotes(mentionsOf(plan.about.document).full), citations.whole.through),
      ...(into ? [words.gone(name, into)] : []),
      plan.site.publisher || ui.trial,
    ],
    cited: at ? words.cited(displayEdition(at.edition), at.address) : words.trial,
    ...(at && { qr: { svg: renderSVG(at.address, { border: 2 }), alt: words.qr(at.address) } }),
  };
}

/**
 * Where the words of a sheet are frozen, once all of them are and there is an address: the clause
 * of its facts, or of the wording whose facts others tell; of many sections the whole edition.
 */
function citedAt({ citations, publication }: Site, borne: Borne) {
  const of = ({ code }: Unit) => citations.clauses.get(clauseOfName(code) ?? code);
  const cited = unitsBorne(borne).map(of);
  const editions = cited.map((each) => each?.edition ?? '');
  const lead = borne.own ? (borne.facts[0] ?? borne.wording) : borne.wording;
  if (!publication.site || !lead || editions.includes('')) return undefined;
  const { edition = '', address } = of(lead)!;
  const latest = editions.toSorted().at(-1)!;
  return borne.wording
    ? { edition, address }
    : { edition: latest, address: addressAt(editionPath(latest), publication) };
}

/** Half a year after somebody looked, somebody is to look again. */
const monthsToReview = 6;

function datedTo(facts: Unit[], reviewed: string): string {
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
  const again = new Date(Date.UTC(year, month - 1 + monthsToReview, day))
    .toISOString()
    .slice(0, 10);
  const times = facts.map(({ reported }) => reported!.when);
  const [latest] = latestFirst(
    times.filter((when) => when !== unknownTime),
    (when) => when,
  );
  return words.dated(latest, displayDate(reviewed), displayDate(again));
}

const strokes = {
  block: {},
  hollow: { fill: 'none', stroke: 'black' },
  dashed: { fill: 'none', stroke: 'black', strokeDasharray: '2.4 1.8' },
  line: { fill: 'none', stroke: 'black' },
};

/** Told apart by shape alone: a sheet is copied in black and white. */
export function glyphOf(kind: keyof typeof glyphs): string {
  const paths = glyphs[kind].map(({ part, d }) =>
    s('path', { d, strokeWidth: 1.8, ...strokes[part] }),
  );
  return toHtml(s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 16 20' }, paths), {
    space: 'svg',
  });
}
