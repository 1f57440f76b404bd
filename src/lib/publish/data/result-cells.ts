import { keysOfNotes, withoutNotes } from '../../read/markdown/notes.ts';
import { indicatorTold } from '../../plan/indicator-told.ts';
import { groupedIndicators, indicatorUnits } from '../../plan/indicators.ts';
import { clauseOfName } from '../../plan/published-addresses.ts';
import { isResult } from '../../plan/headline.ts';
import { isoTime, kindWords } from '../../read/reports.ts';
import { indicatorId } from '../../read/reserved.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { valueIn, type Value } from './value-in.ts';
import { addressAt } from '../../words/publication.ts';
import { capitalFirst } from '../../words/writings.ts';
import { keptUnit } from '../editions/kept-unit.ts';
import type { Site } from '../small/site.ts';
import { csvWords as words, groupName } from '../../words/indicator-words.ts';

/** A plan, with the editions that may hold a wording. */
type Kept = Pick<Site, 'plan' | 'editions' | 'publication'>;

interface Subject {
  row: string;
  code: string;
  name: string;
  verdict?: string;
  /** Words of the unit that have the value; without them that of the whole unit is it. */
  piece?: string;
}

/**
 * Every reported result of the sections with a status, and every level and latest value of the
 * indicators: one row each, a cell for each column (`dataWords`).
 */
export function resultCells(site: Kept): (string | number)[][] {
  const { plan, publication } = site;
  const rowOf = (unit: Unit, subject: Subject) => [
    ...cellsOf(plan, unit, subject, frozenAddress(site, unit)),
    plan.clauses.has(clauseOfName(unit.code) ?? '') ? unit.code : '',
    addressAt(unit.path, publication),
  ];
  const results = plan.groups
    .filter(({ about }) => about?.status !== false)
    .flatMap(({ sections }) => sections)
    .flatMap(({ code, title, clauses: own }) =>
      own
        .filter(({ id }) => id === 'ket-qua')
        .flatMap(({ units }) => units.filter(({ reported }) => reported))
        .map((unit) => rowOf(unit, { row: rowNameOf(unit), code, name: title })),
    );
  return [...results, ...indicatorRows(plan, rowOf)];
}

/** What a section reports: a result, or what is none, a level that another document set or how it was before. */
function rowNameOf(unit: Unit): string {
  if (isResult(unit)) return words.result;
  return unit.reported?.kind === 'muc-tieu' ? words.levelToldOf : words.before;
}

/** A unit as a sentence, a row of a table too, its cells with what their columns are called. */
export const sentenceOf = ({ kind, noted, text }: Unit): string =>
  kind === 'row' ? capitalFirst(withoutNotes(noted)) : text;

function indicatorRows<Row>(plan: Plan, rowOf: (unit: Unit, subject: Subject) => Row): Row[] {
  return groupedIndicators(plan).flatMap(({ group, rows }) =>
    rows.flatMap(({ key, indicator }) => {
      const unitsOf = (field: 'target' | 'latest') => indicatorUnits(plan, key, field);
      const verdict = indicatorTold(indicator, unitsOf('latest'));
      return (['target', 'latest'] as const).flatMap((field) =>
        unitsOf(field).map((unit) => {
          const pieces = indicator.figures[field].filter((piece) => unit.text.includes(piece));
          const piece = pieces.find((each) => valueIn(each)) ?? pieces[0];
          const name = `${indicator.name} (${groupName(group)})`;
          return rowOf(unit, { row: words[field], code: indicatorId(key), name, piece, verdict });
        }),
      );
    }),
  );
}

/** The unit in an edition; empty while none has its words, and where it has no clause. */
export function frozenAddress({ plan, editions, publication }: Kept, unit: Unit): string {
  const kept = keptUnit(plan, editions, unit);
  return kept ? addressAt(kept.path, publication) : '';
}

function cellsOf(plan: Plan, unit: Unit, subject: Subject, address: string): (string | number)[] {
  const { row, code, name, piece = unit.text, verdict = '' } = subject;
  const value = measuredIn(piece, unit.text);
  const keys = keysOfNotes(unit.notes);
  return [
    ...[row, code, name, isoTime(unit.reported?.when ?? '')],
    ...[value?.number ?? '', value?.unit ?? '', value?.way ?? ''],
    ...[unit.reported ? kindWords[unit.reported.kind] : '', sentenceOf(unit)],
    keys.map((key) => reporterOf(plan, key)).join('; '),
    ...[keys.join('; '), address, verdict, value?.side ?? ''],
  ];
}

/** What a piece of a sentence counts, in the unit that the sentence gives it: triệu đồng/người. */
function measuredIn(piece: string, sentence: string): Value | undefined {
  const [value, whole] = [valueIn(piece), valueIn(sentence)];
  const isThat = value && whole?.number === value.number && whole.unit.startsWith(value.unit);
  return isThat ? { ...value, unit: whole.unit } : value;
}

/** Where a source was published, else by whom. */
function reporterOf({ sources }: Plan, key: string): string {
  const source = sources[key];
  const authors = source?.author?.map(({ literal }) => literal).join(', ');
  return source?.['container-title'] ?? source?.publisher ?? authors ?? key;
}
