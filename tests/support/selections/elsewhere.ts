import { statusRows } from '../../../src/lib/plan/status.ts';
import { namedUnit, pathByName } from '../../../src/lib/read/told.ts';
import { carries, elementOf, noted, plan, some, type Selected } from './in-clauses.ts';

const told = (parts: string[], own: string) =>
  parts.map((name) => namedUnit(plan.units, name) ?? plan.units.get(own)!);
const events = Object.entries(plan.timeline).map(([key, { text }]) => ({
  key,
  units: told(text, `dong-thoi-gian.${key}`),
}));
const ownEvent = events.find(({ units: [unit] }) => unit!.kind === 'event' && carries(unit!))!;
const toldEvent = events.find(({ units }) => units.length > 2)!;
const [seriesKey, series] = Object.entries(plan.series)[0]!;
const points = told(series.points, '');
const rows = statusRows(plan);
// Of several lines of its own, which are one unit, each carries its own source.
const { bodyKey, place } = Object.entries(plan.bodies)
  .map(([bodyKey, { now }]) => ({
    bodyKey,
    place: now.length,
    own: now.filter((line) => !namedUnit(plan.units, line)),
    last: now.at(-1)!,
  }))
  .find(({ own, last }) => own.length === 1 && own[0] === last && /\d/.test(last))!;
const [termKey] = Object.entries(plan.terms).find(([id]) =>
  carries(plan.units.get(`thuat-ngu.${id}`)!),
)!;
const asked = plan.questions.find(({ conclusion }) => noted(conclusion) && carries(conclusion))!;
const chart = `figure:has([id="bieu-do-${seriesKey}"])`;
const [inFull] = some(1, ({ doc, unit }) => doc.kind === 'section' && noted(unit));

/** What the pages made of data show. */
export const elsewhere: Selected[] = [
  {
    what: 'an event in its own words',
    path: '/dong-thoi-gian/',
    from: `li:has([id="${ownEvent.key}"]) [data-unit]`,
    units: ownEvent.units,
    address: `/dong-thoi-gian/#${ownEvent.key}`,
  },
  {
    what: 'one of the results that an event tells',
    path: '/dong-thoi-gian/',
    from: `li:has([id="${toldEvent.key}"]) [data-unit]:nth-child(2)`,
    units: [toldEvent.units[1]!],
    address: pathByName(toldEvent.units[1]!),
  },
  {
    what: 'all that an event tells',
    path: '/dong-thoi-gian/',
    from: `li:has([id="${toldEvent.key}"]) .measure`,
    units: toldEvent.units,
    address: `/dong-thoi-gian/#${toldEvent.key}`,
  },
  {
    what: 'a row of a chart’s table',
    path: '/ket-qua/',
    from: `${chart} tbody tr:nth-child(2)`,
    units: [points[1]!],
    address: `/ket-qua/#bieu-do-${seriesKey}`,
  },
  {
    what: 'a chart’s table',
    path: '/ket-qua/',
    from: `${chart} table`,
    units: points,
    address: `/ket-qua/#bieu-do-${seriesKey}`,
  },
  ...rows
    .filter(({ headline }) => headline)
    .slice(0, 2)
    .map(({ section, headline }) => ({
      what: `the figure in the head of ${section.code}`,
      path: section.path,
      from: '.headline[data-unit]',
      units: [headline!],
      address: pathByName(headline!),
    })),
  {
    what: 'what became of a body',
    path: '/co-quan/',
    from: `section:has(> [id="${bodyKey}"]) dd:nth-of-type(3) [data-unit]:nth-child(${place})`,
    units: [plan.units.get(`co-quan.${bodyKey}.now`)!],
    address: `/co-quan/#${bodyKey}`,
  },
  {
    what: 'a conclusion in the list of all questions',
    path: '/hoi-dap/',
    from: `[id="${asked.id}.${asked.conclusion.id}"]`,
    units: [asked.conclusion],
    sourcesAt: `/hoi-dap/${asked.subject}/#${asked.id}`,
    address: asked.clause.path,
  },
  {
    what: 'the definition of a term',
    path: '/thuat-ngu/',
    from: `section:has(> [id="${termKey}"]) [data-unit]`,
    units: [plan.units.get(`thuat-ngu.${termKey}`)!],
    address: `/thuat-ngu/#${termKey}`,
  },
  {
    what: 'a unit in the full text, cited where it stands',
    path: '/toan-van/',
    from: elementOf(inFull!.unit, `${inFull!.doc.code}.`),
    units: [inFull!.unit],
    address: inFull!.unit.path,
  },
];
