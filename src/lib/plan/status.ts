import { outcomes, times, type Status } from '../read/schema-status.ts';
import { remembered } from '../read/memory.ts';
import { namedUnit } from '../read/told.ts';
import type { Doc, Plan, Unit } from '../read/types.ts';
import { displayDate } from '../words/day.ts';
import { boardWords, timeWords } from '../words/status-words.ts';
import { headlineOf, isResult } from './headline.ts';
import { resultRow, resultRows, type ResultRow } from './results.ts';

type Joined = Pick<Plan, 'groups' | 'about' | 'units' | 'memory'>;

/** A section with its status, and what a reader is shown of it first. */
export interface StatusRow extends ResultRow {
  status: Status;
  /** Its latest figure, where something was reported. */
  headline: Unit | undefined;
  /** The two results whose times disagree, where it depends on the time that counts. */
  dates: Unit[];
  /** How many of the things that its wording names something was found on. */
  found: number;
  of: number;
}

/** A row for each section that has a status, in the order of the plan. */
export const statusRows = remembered((plan: Joined): StatusRow[] =>
  resultRows(plan).map((row) => statusOf(plan, row, row.section.status!)),
);

function statusOf(plan: Omit<Joined, 'groups'>, row: ResultRow, status: Status): StatusRow {
  const [document] = named(plan, status.document ? [status.document] : []);
  return {
    ...row,
    status,
    headline: headlineOf(row.reported, plan.about, document),
    dates: named(plan, status.dates ?? []),
    found: status.things.filter(({ units }) => units.length).length,
    of: status.things.length,
  };
}

function named({ units }: Pick<Joined, 'units'>, names: string[]): Unit[] {
  return names.flatMap((name) => namedUnit(units, name) ?? []);
}

/** The row of one section, if it has a status. */
export function statusRow(plan: Joined, section: Doc): StatusRow | undefined {
  const { status } = section;
  const isIn = plan.groups.some(({ sections }) => sections.includes(section));
  return isIn && status ? statusOf(plan, resultRow(section), status) : undefined;
}

/** What an outcome is said with; where it is of results that disagree on a time, these too. */
export interface StatusPart {
  words: string;
  ends?: Unit[];
}

/**
 * On how many things, how the section stands to its time, and when it was last reviewed where no
 * figure with a day of its own stands beside that.
 */
export function statusParts({ status, found, of, dates, headline }: StatusRow): StatusPart[] {
  const isVain = status.outcome === 'chua-thay';
  return [
    ...(of > 1 && !isVain ? [{ words: boardWords.things(found, of) }] : []),
    ...(status.time === 'khong-ghi' ? [] : [{ words: timeWords[status.time], ends: dates }]),
    ...(isVain || !isDated(headline) ? [{ words: reviewedOn(status) }] : []),
  ];
}

const isDated = (unit: Unit | undefined) => /\d/.test(unit?.reported?.when ?? '');
const reviewedOn = ({ reviewed }: Status) => boardWords.reviewed(displayDate(reviewed));

/** The outcomes in their order, each with its rows; those that no section has are left out. */
export function byOutcome(rows: StatusRow[]) {
  return counted(outcomes, rows, ({ status }) => status.outcome);
}

/** The same by how they stand to their time. */
export function byTime(rows: StatusRow[]) {
  return counted(times, rows, ({ status }) => status.time);
}

function counted<Key extends string>(
  keys: readonly Key[],
  rows: StatusRow[],
  keyOf: (row: StatusRow) => Key,
): { key: Key; rows: StatusRow[] }[] {
  return keys
    .map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }))
    .filter((each) => each.rows.length > 0);
}

/** What was reported of a section, latest first: no level that was set, nothing from before the plan. */
export function historyOfRow({ reported }: Pick<StatusRow, 'reported'>): Unit[] {
  return reported.filter(isResult);
}
