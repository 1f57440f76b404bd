import { withoutNotes } from '../read/markdown/notes.ts';
import { isoTime, type ReportKind } from '../read/reports.ts';
import type { SeriesData } from '../read/schema-series.ts';
import { namedUnit, type Told } from '../read/told.ts';
import type { Plan } from '../read/types.ts';
import { comparedIn } from './indicators.ts';
import { firstAmount } from './series-amounts.ts';

/** A point of a drawing; without a value where no number is known. */
export interface SeriesPoint {
  /** Of the unit that says so. */
  name: string;
  /** When it says that was, to the month; of a span the end. */
  date: string;
  value?: number | undefined;
  /** Of how many, where it says so. */
  of?: number | undefined;
  /** What is reported, where a named unit says so. */
  kind?: ReportKind | undefined;
  /** What was set for its year alone, where an indicator sets the two against each other. */
  level?: Level | undefined;
}

/** A level that was set, as it was written, and whether this plan set it. */
export interface Level {
  value: number;
  as: string;
  own: boolean;
  /** Who set it, where an indicator says so. */
  by?: string | undefined;
}

export interface DrawnSeries extends Pick<SeriesData, 'title' | 'unit'> {
  total?: number | undefined;
  level?: Level | undefined;
  /** Oldest first. */
  points: SeriesPoint[];
  time: PlanTime;
}

/** The time of a plan: the day it was issued and the last year of its period; when its province ended. */
export interface PlanTime {
  from: string;
  to: string | undefined;
  until: string | undefined;
  into: string | undefined;
}

export function planTime({ document, period, province }: Plan['about']): PlanTime {
  return {
    from: document.date,
    to: /\d{4}(?=\D*$)/.exec(withoutNotes(period))?.[0],
    until: province.until,
    into: province.into,
  };
}

/** A series as its units say it: what they do not say, when a point is or how high a level, is not drawn. */
export function drawnSeries(
  plan: Pick<Plan, 'series' | 'units' | 'about' | 'indicators'>,
  id: string,
): DrawnSeries {
  const { title, unit, target, points, gaps } = plan.series[id]!;
  const isOwn = (told: Told) =>
    told.some((part) => namedUnit(plan.units, part)?.provenance.includes('ke-hoach'));
  const indicators = Object.values(plan.indicators);
  const levelOf = (year: string, name: string): Level | undefined => {
    const ofYear = indicators.find(
      ({ group, better, latest, figures }) =>
        better && !figures.from && String(group) === year && latest.includes(name),
    );
    const [as = ''] = ofYear?.figures.target ?? [];
    const value = comparedIn(as)?.value;
    return value === undefined ? undefined : { value, as, own: isOwn(ofYear!.target) };
  };
  const drawn = points.map((name): SeriesPoint => {
    const said = namedUnit(plan.units, name);
    const amount = firstAmount(said?.text ?? '', unit);
    const [value, of] = amount?.split('/').map(Number) ?? [];
    const [end = ''] = isoTime(said?.reported?.when ?? '')
      .split('/')
      .slice(-1);
    const date = end.slice(0, 'yyyy-mm'.length);
    return { name, date, value, of, kind: said?.reported?.kind, level: levelOf(date, name) };
  });
  const total = drawn.find(({ of }) => of !== undefined)?.of;
  const unknown = gaps.map(({ date, text }): SeriesPoint => ({ name: text, date }));
  const level = target && {
    value: levelIn(target.as, unit, total),
    as: target.as,
    own: isOwn([target.text]),
    by: indicators.find((each) => each.target.includes(target.text))?.setter,
  };
  return {
    ...{ title, unit, total, time: planTime(plan.about) },
    level: Number.isNaN(level?.value) ? undefined : level,
    points: [...drawn, ...unknown]
      .filter(({ date }) => date)
      .sort((a, b) => a.date.localeCompare(b.date)),
  };
}

/** All of a total is a level, too. */
function levelIn(as: string, unit: string, total: number | undefined): number {
  const isAll = firstAmount(as, '%') === '100';
  return Number.parseFloat(firstAmount(as, unit) ?? `${isAll ? total : NaN}`);
}

/** The series that draw what stands in a clause, by its code. */
export function seriesIn({ series }: Pick<Plan, 'series'>, clause: string): string[] {
  return Object.keys(series).filter((id) =>
    series[id]!.points.some((name) => name.startsWith(`${clause}.`)),
  );
}

/**
 * The series that draws a unit, by its name.
 *
 * @example
 * seriesOf(plan, 'mt-1.ket-qua.xa-2023') // 'xa-nong-thon-moi'
 */
export function seriesOf({ series }: Pick<Plan, 'series'>, name: string): string | undefined {
  return Object.keys(series).find((id) => series[id]!.points.includes(name));
}
