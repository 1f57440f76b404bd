import type { Element } from 'hast';
import type { SeriesPoint, DrawnSeries } from '../../plan/series.ts';
import { displayDate } from '../../words/day.ts';
import { drawingWords as said } from '../../words/drawing-words.ts';
import { capitalFirst } from '../../words/writings.ts';
import { bars } from './bars.ts';
import { shown } from './shapes.ts';
import { steps } from './steps.ts';

/** Fewer points make no drawing: two of them show nothing that their numbers do not say. */
const fewest = 3;

export type Valued = SeriesPoint & { value: number };

/**
 * The drawing of a series: of whole years a bar a year, of other dates a mass as high as its value
 * from date to date. Dates stand as far apart as they are. Without three values none.
 */
export function seriesDrawing(series: DrawnSeries): Element | undefined {
  const valued = series.points.filter((point): point is Valued => point.value !== undefined);
  if (valued.length < fewest) return undefined;
  const ofYears = series.points.every(({ date }) => /^\d{4}$/.test(date));
  return (ofYears ? bars : steps)(series, valued, labelOf(series));
}

/** All that it shows, in words. */
function labelOf({ title, unit, total, level, points }: DrawnSeries): string {
  const told = points.map(({ date, value, kind, level: own }) => {
    const estimated = kind === 'uoc' ? `${said.estimate} ` : '';
    const set = own ? ` (${said.ofYear(own.as)})` : '';
    return `${displayDate(date)}: ${value === undefined ? said.none : `${estimated}${shown(value)}`}${set}`;
  });
  return [
    `${title}, ${unit}. ${capitalFirst(told.join('; '))}.`,
    ...(total === undefined ? [] : [`${said.total(shown(total))}.`]),
    ...(level ? [`${said.level(level.as, level.by)}.`] : []),
  ].join(' ');
}
