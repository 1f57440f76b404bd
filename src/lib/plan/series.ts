import { withoutNotes } from '../read/markdown/notes.ts';
import type { ReportKind } from '../read/reports.ts';
import type { Series } from '../read/schema-series.ts';
import { namedUnit } from '../read/told.ts';
import type { Plan } from '../read/types.ts';
import { comparedIn } from './indicators.ts';

/** A point of a drawing; without a value where no number is known. */
export interface SeriesPoint {
  date: string;
  value?: number | undefined;
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

export interface DrawnSeries extends Pick<Series, 'title' | 'unit' | 'total'> {
  level?: Level | undefined;
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

export function drawnSeries(
  plan: Pick<Plan, 'series' | 'units' | 'about' | 'indicators'>,
  id: string,
): DrawnSeries | undefined {
  const series = plan.series[id];
  if (!series) return undefined;
  const unitsOf = (told: string[]) => told.flatMap((part) => namedUnit(plan.units, part) ?? []);
  const isOwn = (told: string[]) =>
    unitsOf(told).some(({ provenance }) => provenance.includes('ke-hoach'));
  const indicators = Object.values(plan.indicators);
  const shares = (some: string[], others: string[]) => some.some((part) => others.includes(part));
  const levelOf = (year: string, told: string[]): Level | undefined => {
    const ofYear = indicators.find(
      ({ group, better, latest, figures }) =>
        better && !figures.from && String(group) === year && shares(latest, told),
    );
    const [as = ''] = ofYear?.figures.target ?? [];
    const value = comparedIn(as)?.value;
    return value === undefined ? undefined : { value, as, own: isOwn(ofYear!.target) };
  };
  const { title, unit, total, target, points } = series;
  return {
    title,
    unit,
    total,
    level: target && {
      value: target.value,
      as: target.as,
      own: isOwn(target.text),
      by: indicators.find((each) => shares(each.target, target.text))?.setter,
    },
    points: points.map(({ date, value, text }) => ({
      date,
      value,
      kind: unitsOf(text).find(({ reported }) => reported)?.reported?.kind,
      level: levelOf(date, text),
    })),
    time: planTime(plan.about),
  };
}

/** The series that draw what stands in a clause, by its code. */
export function seriesIn({ series }: Pick<Plan, 'series'>, clause: string): string[] {
  return Object.keys(series).filter((id) =>
    series[id]!.points.some(({ text, value }) =>
      text.some((part) => value !== undefined && part.startsWith(`${clause}.`)),
    ),
  );
}

/**
 * The series that draws a unit, by its name.
 *
 * @example
 * seriesOf(plan, 'mt-1.ket-qua.xa-2023') // 'xa-nong-thon-moi'
 */
export function seriesOf({ series }: Pick<Plan, 'series'>, name: string): string | undefined {
  return Object.keys(series).find((id) =>
    series[id]!.points.some(({ text }) => text.includes(name)),
  );
}
