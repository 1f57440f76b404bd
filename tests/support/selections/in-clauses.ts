import { expect } from 'vitest';
import type { Note } from '../../../src/lib/read/markdown/notes.ts';
import type { Doc, Unit } from '../../../src/lib/read/types.ts';
import { bibliographyEntry, shownTitle } from '../../../src/lib/render/citation.ts';
import { real } from '../content.ts';

export const { plan } = real;

/** What is selected: from the start of one element to the end of another, or some characters. */
export interface Selected {
  what: string;
  path: string;
  from: string;
  to?: string;
  /** First character and the one after the last, of the text of the first element. */
  chars?: [number, number];
  /** Where their sources stand, on another page. */
  sourcesAt?: string;
  /** What the Plan knows the words to be. */
  units: Pick<Unit, 'notes'>[];
  /** The address given; a clause's may be the frozen one. */
  address: string | RegExp;
}

// A conclusion stands with its sources on the page of its subject.
const subjects = new Map(plan.questions.map(({ clause, subject }) => [clause, subject]));
const inClauses = [...plan.docs.values()].flatMap((doc) =>
  doc.clauses.flatMap((clause) => {
    const subject = subjects.get(clause);
    const path = subject ? `${doc.path}${subject}/` : doc.path;
    const { units } = clause;
    return units.map((unit, at) => ({ doc, path, clause, unit, at, next: units[at + 1] }));
  }),
);
const addressOf = ({ path, unit }: Placed) => `${path}#${unit.path.split('#')[1]}`;
type Placed = (typeof inClauses)[number];
const wordsOf = ({ shown }: Unit) => shown.split(' ').length;
export const carries = (unit: Unit) => wordsOf(unit) >= 20 || /\d/.test(unit.shown);
export const noted = ({ notes }: Unit) => notes.length > 0;
export const elementOf = ({ path }: Unit, prefix = '') => `[id="${prefix}${path.split('#')[1]}"]`;
/** Nothing is noted on its lines: its sources are those of what introduces it. */
const inherits = ({ clause, unit }: Placed) =>
  noted(unit) &&
  !real.raw
    .get(clause.at.file)!
    .split('\n')
    .slice(unit.lines[0] - 1, unit.lines[1])
    .some((line) => line.includes('[@'));

/** So many of a sort, spread over the content. */
export function some(count: number, sort: (each: Placed) => boolean): Placed[] {
  const found = inClauses.filter((each) => carries(each.unit) && sort(each));
  expect(found.length).toBeGreaterThanOrEqual(count);
  return Array.from({ length: count }, (_, at) => found[Math.floor((at * found.length) / count)]!);
}

const one =
  (sort: string) =>
  (each: Placed): Selected => ({
    what: `${sort}, ${each.unit.code}`,
    path: each.path,
    from: elementOf(each.unit),
    units: [each.unit],
    address: addressOf(each),
  });

/** As it stands in its page, or frozen. */
const ofClause = ({ clause }: Placed) =>
  new RegExp(`(?:${clause.path}|/phien-ban/[\\d-]+/${clause.code.replaceAll('.', '\\.')}/)$`);

/** A unit and the one after it, from inside the one to inside the other. */
const two = (each: Placed): Selected => ({
  what: `from ${each.unit.code} into ${each.next!.code}`,
  path: each.path,
  from: elementOf(each.unit),
  to: elementOf(each.next!),
  units: [each.unit, each.next!],
  address: ofClause(each),
});

/** The whole text of a clause. */
const wholeClause = (each: Placed): Selected => ({
  what: `all of ${each.clause.code}`,
  path: each.path,
  from: `[data-code="${each.clause.code}"] .prose`,
  units: each.clause.units,
  address: ofClause(each),
});

/** From the last unit of a clause to the first of the next. */
function overClauses({ doc }: { doc: Doc }): Selected {
  const [first, second] = doc.clauses.filter(({ units }) => units.length) as Doc['clauses'];
  const [last, next] = [first!.units.at(-1)!, second!.units[0]!];
  return {
    what: `from ${last.code} into ${next.code}`,
    path: doc.path,
    from: elementOf(last),
    to: elementOf(next),
    units: [last, next],
    address: doc.path,
  };
}

/** Some characters of a unit: of its start, as many as hold so many words; or its first figure. */
export function part(each: Placed, words?: number): Selected {
  const { path, unit } = each;
  const figure = /\d[\d.,/]*/.exec(unit.shown)!;
  const end = words && unit.shown.split(' ').slice(0, words).join(' ').length;
  return {
    what: `${words ? `${words} words` : `“${figure[0]}”`} of ${unit.code}`,
    path,
    from: elementOf(unit),
    chars: end ? [0, end] : [figure.index, figure.index + figure[0].length],
    units: [unit],
    address: addressOf(each),
  };
}

export const isPlain = ({ unit }: Placed) =>
  unit.kind === 'paragraph' && noted(unit) && !unit.reported && wordsOf(unit) >= 25;
export const isFigured = (each: Placed) => isPlain(each) && /(?<!\S)\d/.test(each.unit.shown);

export const inSections: Selected[] = [
  ...some(4, ({ unit }) => unit.kind === 'paragraph' && noted(unit)).map(one('a run')),
  ...some(3, (each) => each.unit.kind === 'item' && noted(each.unit) && !inherits(each)).map(
    one('an item'),
  ),
  ...some(3, inherits).map(one('an item that rests on what introduces it')),
  ...some(3, ({ unit }) => unit.kind === 'row').map(one('a row')),
  ...some(2, ({ unit }) => unit.kind === 'quote').map(one('a quotation')),
  ...some(2, ({ unit }) => unit.kind === 'paragraph' && !noted(unit)).map(one('the editors’ own')),
  ...some(2, ({ unit }) => unit.notes.length > 2).map(one('several sources')),
  ...some(3, ({ unit, next }) => noted(unit) && next !== undefined && next.kind === unit.kind).map(
    two,
  ),
  ...some(2, ({ unit, next }) => unit.kind === 'row' && next?.kind !== 'row').map(wholeClause),
  ...some(2, ({ clause, at }) => at === 0 && clause.units.length > 3).map(wholeClause),
  ...some(2, ({ doc }) => doc.kind === 'section').map(overClauses),
  ...some(3, isFigured).map((each) => part(each)),
  ...some(2, isPlain).map((each) => part(each, 22)),
];

/** From the Plan: each source once, in the order of the notes; then the editors, where a unit has none. */
export function sourcesOf(units: Pick<Unit, 'notes'>[]): string {
  const keys = new Set(units.flatMap(({ notes }) => notes.map(({ key }: Note) => key)));
  const lines = [...keys].map((key) => {
    const { author, where } = bibliographyEntry(plan.sources[key]!);
    return `${author ? `${author}. ` : ''}${shownTitle(plan.sources[key]!)}, ${where}`;
  });
  const theirs = units.some(({ notes }) => !notes.length);
  return [...lines, ...(theirs ? ['lời của ban biên tập'] : [])].join('; ');
}
