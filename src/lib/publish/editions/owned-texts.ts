import { contradictionId } from '../../read/reserved.ts';
import { questionFolder } from '../../read/places.ts';
import { isUnitName, type Told } from '../../read/told.ts';
import { Memory } from '../../read/memory.ts';
import { recordOf } from '../../read/record-of.ts';
import type { Search } from '../../read/schema-search.ts';
import { mentionsOf, taglineOf } from '../../read/plan-names.ts';
import type { Doc, Plan } from '../../read/types.ts';
import { drawnSeries } from '../../plan/series.ts';
import { clauseText, type ClauseText } from './clause-text.ts';

/**
 * Every text that a reader sees, each in exactly one place: a unit's, or what its page, clause,
 * entry, source or the site says beside its units. What is only searched by, ordered by or checked
 * with is in none (aliases, synonyms, `match`, order, related pages and bodies, recorded figures, how
 * and when a source was read), nor are the words of the interface, whose words a mark stands for
 * and what the home page asks; neither is the ledger, which keeps itself.
 */
export interface OwnedTexts {
  /** By code: `gp-2.ket-qua`. */
  clauses: Map<string, ClauseText>;
  /** By the code of the page, entry, field or source: `gp-2`, `co-quan#ubnd-tinh`, `co-quan.ubnd-tinh.now`. */
  others: Map<string, string>;
}

export function ownedTexts(plan: Plan): OwnedTexts {
  return {
    clauses: new Map([...plan.clauses].map(([code, clause]) => [code, clauseText(clause)])),
    others: new Map([
      ...[...plan.docs.values()].map((doc) => [doc.code, docText(doc, plan)] as const),
      ...entryTexts(plan),
      ...[...plan.archives].map(([key, text]) => {
        const kept = [text.trim(), ...(plan.retold.get(key) ?? [])];
        return [`${passages}${key}`, kept.join('\n\n')] as const;
      }),
    ]),
  };
}

/** What archived passages belong to, before the key of their source. */
export const passages = 'doan-trich#';
/** What belongs to a printed sheet, before its file. */
export const sheetPrefix = 'to-in#';

function docText(doc: Doc, { questions }: Plan): string {
  const { title, short, summary, status, changes, clauses, units } = doc;
  // Their words are clauses of one page; which subject has them, and on what they rest, is told here.
  const asked = questions.flatMap(({ id, subject, names, reviewed, next }) =>
    doc.code === `${questionFolder}/${subject}` ? [{ id, names, reviewed, next }] : [],
  );
  const conclusions = new Set(questions.map(({ clause }) => clause));
  return written({
    ...{ title, short, summary, status, changes },
    clauses: clauses.filter((clause) => !conclusions.has(clause)).map(({ id }) => id),
    units,
    ...(asked.length && { questions: asked }),
  });
}

/** What the entries of the data files say beside the fields that are units, those fields, and the site. */
export function entryTexts(plan: Plan, memory = new Memory()): Map<string, string> {
  const { bodies, terms, timeline, contradictions, indicators, series, sources, searches, units } =
    plan;
  const points = contradictions.map((each, at) => [contradictionId(at + 1), each] as const);
  const shown = <Of extends object>(all: Record<string, Of>, as: (each: Of) => object) =>
    recordOf(Object.entries(all).map(([key, each]) => [key, memory.of(as, each)]));
  const kinds: Record<string, Record<string, object>> = {
    'co-quan': bodies,
    'thuat-ngu': terms,
    'dong-thoi-gian': timeline,
    'ket-qua': Object.fromEntries(points),
    'chi-tieu': shown(indicators, indicatorTexts),
    'so-lieu': recordOf(Object.keys(series).map((id) => [id, chartTexts(plan, id)])),
    nguon: sources,
    'da-tra': shown(searches, searchTexts),
    'ban-dich': plan.translations,
    site: { '': siteTexts(plan) },
  };
  return new Map([
    ...Object.entries(kinds).flatMap(([kind, entries]) =>
      Object.entries(entries).map(
        ([id, entry]) => [`${kind}#${id}`, memory.of(written, entry)] as const,
      ),
    ),
    ...[...units.values()].flatMap(({ kind, code, noted }) =>
      kind === 'field' || kind === 'event' ? [[code, noted] as const] : [],
    ),
  ]);
}

/** How far was read is shown of a search, and what it was made for only ties it to a page. */
const searchTexts = (each: Search) => ({ ...each, gaps: undefined, extent: each.read });

/** The figures shown of an indicator are words, no names of units. */
const indicatorTexts = ({ figures, ...each }: Plan['indicators'][string]) => ({
  ...each,
  figures: Object.entries(figures),
});

/** What a chart draws, in the order of fields that editions keep; its note is a unit. */
function chartTexts(plan: Plan, id: string): object {
  const { title, unit, total, level, points } = drawnSeries(plan, id);
  const { text } = plan.series[id]!.target ?? {};
  const target = level && { value: level.value, as: level.as, text: [text] };
  const shown = points.map(({ date, value, name }) => ({ date, value, text: [name] }));
  return { title, unit, total, target, points: shown };
}

/** As editions have kept it since before there was plan.yaml. */
function siteTexts({ site, about }: Plan): object {
  const { name, ...rest } = site;
  const leads = Object.values(about.groups).flatMap(({ letters, lead }) =>
    lead ? [[letters, lead] as const] : [],
  );
  return {
    name,
    tagline: taglineOf(about),
    groups: leads.length ? Object.fromEntries(leads) : undefined,
    document: mentionsOf(about.document),
    ...rest,
  };
}

/** Units of their own, and what no reader is shown. */
const unsaid = new Set([
  ...['definition', 'reading', 'why'],
  ...['aliases', 'synonyms', 'match', 'so-lieu', 'read', 'accessed'],
]);
/** Of what is told, the text is a unit; what it draws in from elsewhere is the entry's. */
const told = new Set(['duty', 'now', 'text', 'target', 'latest']);

/** How lines are wrapped makes no difference. */
function written(said: object): string {
  const shown = (key: string, value: unknown) => {
    if (unsaid.has(key)) return undefined;
    return told.has(key) && Array.isArray(value) ? (value as Told).filter(isUnitName) : value;
  };
  return JSON.stringify(said, shown)
    .replace(/(?:\s|\\n)+/g, ' ')
    .normalize('NFC');
}
