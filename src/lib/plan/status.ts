import { outcomes, times, type Status } from '../read/schema-status.ts';
import { remembered } from '../read/memory.ts';
import { latestFirst } from '../read/reports.ts';
import { namedUnit } from '../read/told.ts';
import type { Clause, Doc, Plan, Unit } from '../read/types.ts';
import { displayDate } from '../words/day.ts';
import { partWords, timeWords } from '../words/status-words.ts';
import { byWeight } from './headline.ts';
import { sectionsOf } from './place.ts';

type Joined = Pick<Plan, 'groups' | 'about' | 'units' | 'memory'>;

/** A section with its status, and what a reader is shown of it first. */
export interface StatusRow {
  section: Doc;
  status: Status;
  reported: Unit[];
  unknown: Clause | undefined;
  /** What recognises it, if something does; else of its results the first by weight, of equal weight what is counted. */
  headline: Unit | undefined;
  /** The two results whose times disagree, where it depends on the time that counts. */
  dates: Unit[];
  /** How many of the things that its wording names something was found on. */
  found: number;
  of: number;
}

/** A row for each section that has a status, in the order of the plan. */
export const statusRows = remembered(
  (plan: Joined): StatusRow[] => sectionsOf(plan).flatMap((section) => rowOf(plan, section) ?? []),
  'status rows',
);

function rowOf({ about, units }: Joined, section: Doc): StatusRow | undefined {
  const { status, clauses } = section;
  if (!status) return undefined;
  const clause = (id: string) => clauses.find((each) => each.id === id);
  const named = (names: string[]) => names.flatMap((name) => namedUnit(units, name) ?? []);
  const results = (clause('ket-qua')?.units ?? []).filter((unit) => unit.reported);
  const reported = latestFirst(results, (unit) => unit.reported!.when);
  const [document] = named(status.document ? [status.document] : []);
  const things = named(status.things.flatMap((thing) => thing.units));
  const counted = reported.filter((unit) => things.includes(unit));
  return {
    ...{ section, status, reported },
    unknown: clause('chua-biet'),
    headline: document ?? byWeight([...counted, ...reported], about)[0],
    dates: named(status.dates ?? []),
    found: status.things.filter((thing) => thing.units.length).length,
    of: status.things.length,
  };
}

export function statusRow(plan: Joined, section: Doc): StatusRow | undefined {
  return statusRows(plan).find((row) => row.section === section);
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
  const isDated = /\d/.test(headline?.reported?.when ?? '');
  return [
    ...(of > 1 && !isVain ? [{ words: partWords.things(found, of) }] : []),
    ...(status.time === 'khong-ghi' ? [] : [{ words: timeWords[status.time], ends: dates }]),
    ...(isVain || !isDated ? [{ words: partWords.reviewed(displayDate(status.reviewed)) }] : []),
  ];
}

/**
 * A part as plain text, where nothing can lead on.
 *
 * @example
 * partText({ words: 'Đúng hạn hay không tùy mốc tính', ends: [of2024, of11March] })
 * // 'Đúng hạn hay không tùy mốc tính: 2024 hoặc 11/3/2025'
 */
export function partText({ words, ends = [] }: StatusPart): string {
  const times = ends.map(({ reported }) => reported!.when).join(partWords.or);
  return [words, times].filter(Boolean).join(': ');
}

type Axes = Pick<Status, 'outcome' | 'time'>;
const axes: { [Axis in keyof Axes]: readonly Axes[Axis][] } = { outcome: outcomes, time: times };

/** The outcomes or times in their order, each with its rows; those that no section has are left out. */
export function rowsBy<Axis extends keyof Axes>(axis: Axis, rows: StatusRow[]) {
  return axes[axis]
    .map((key) => ({ key, rows: rows.filter(({ status }) => status[axis] === key) }))
    .filter((each) => each.rows.length > 0);
}
