import { keysOfNotes } from '../../read/markdown/notes.ts';
import type { Citation } from '../../cite/clause-citation.ts';
import { conclusionOf, groupedIndicators, indicatorUnits } from '../../plan/indicators.ts';
import { clauseIdOf } from '../../plan/published-addresses.ts';
import { isoTime, kindWords } from '../../read/reports.ts';
import { indicatorId } from '../../read/reserved.ts';
import type { Clause, Plan, Unit } from '../../read/types.ts';
import { figuresIn } from '../../words/figures/figures.ts';
import { endOf, quantitiesIn, type Quantity } from '../../words/figures/quantities.ts';
import { csvWords as words, groupName, verdictWords } from '../../words/indicator-words.ts';

/** What a row is about. */
interface Subject {
  row: string;
  code: string;
  name: string;
  verdict?: string;
  /** Words of the unit that have the value; without them the first amount of the unit is it. */
  piece?: string;
}

/**
 * Every reported result of the sections with a status, and every level and latest value of the
 * indicators: one row each, a cell for each column (`dataWords`).
 *
 * @param citations of the clauses, by code: they know which edition holds a wording
 */
export function resultCells(plan: Plan, citations: Map<string, Citation>): (string | number)[][] {
  const clauseOf = new Map(
    [...plan.clauses.values()].flatMap((clause) => clause.units.map((unit) => [unit, clause])),
  );
  const rowOf = (unit: Unit, subject: Subject) => {
    const clause = clauseOf.get(unit);
    return cellsOf(plan, unit, subject, clause ? frozenAddress(unit, clause, citations) : '');
  };
  const results = plan.groups
    .filter(({ about }) => about?.status !== false)
    .flatMap(({ sections }) => sections)
    .flatMap(({ code, title, clauses: own }) =>
      own
        .filter(({ id }) => id === 'ket-qua')
        .flatMap(({ units }) => units.filter(({ reported }) => reported))
        .map((unit) => rowOf(unit, { row: words.result, code, name: title })),
    );
  return [...results, ...indicatorRows(plan, rowOf)];
}

function indicatorRows<Row>(plan: Plan, rowOf: (unit: Unit, subject: Subject) => Row): Row[] {
  return groupedIndicators(plan).flatMap(({ group, rows }) =>
    rows.flatMap(({ key, indicator }) => {
      const { figures, why } = indicator;
      const concluded = conclusionOf(indicator);
      const verdict = concluded && [verdictWords[concluded], why].filter(Boolean).join(': ');
      return (['target', 'latest'] as const).flatMap((field) =>
        indicatorUnits(plan, key, field, indicator[field]).map((unit) =>
          rowOf(unit, {
            row: words[field],
            code: indicatorId(key),
            name: `${indicator.name} (${groupName(group)})`,
            piece: figures[field].find((piece) => unit.text.includes(piece)),
            ...(field === 'latest' && { verdict }),
          }),
        ),
      );
    }),
  );
}

/** The unit on the frozen page of its clause; empty while no edition holds the wording. */
export function frozenAddress(
  unit: Unit,
  { code }: Clause,
  citations: Map<string, Citation>,
): string {
  const citation = citations.get(code);
  return citation?.edition ? `${citation.address}#${clauseIdOf(code)}.${unit.id}` : '';
}

function cellsOf(plan: Plan, unit: Unit, subject: Subject, address: string): (string | number)[] {
  const { row, code, name, piece = unit.text, verdict = '' } = subject;
  const amount = firstAmount(piece);
  const keys = keysOfNotes(unit.notes);
  return [
    ...[row, code, name, isoTime(unit.reported?.when ?? '')],
    ...[amount ? Number(/^[\d.]+/.exec(amount.readings[0]!)![0]) : ''],
    ...[[amount?.scale, amount?.unit].filter(Boolean).join(' '), amount?.way ?? ''],
    ...[unit.reported ? kindWords[unit.reported.kind] : '', unit.text],
    keys.map((key) => reporterOf(plan, key)).join('; '),
    ...[keys.join('; '), address, verdict],
  ];
}

/** What a text counts or measures first; no part of a range. */
function firstAmount(text: string): Quantity | undefined {
  const amount = quantitiesIn(text, figuresIn(text)).find(({ unit, scale }) => unit || scale);
  return amount && /^\s?[–-]\s?\d/.test(text.slice(endOf(amount))) ? undefined : amount;
}

/** Where a source was published, else by whom. */
function reporterOf({ sources }: Plan, key: string): string {
  const source = sources[key];
  const authors = source?.author?.map(({ literal }) => literal).join(', ');
  return source?.['container-title'] ?? source?.publisher ?? authors ?? key;
}
