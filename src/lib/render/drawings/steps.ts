import type { Element } from 'hast';
import type { DrawnSeries } from '../../plan/series.ts';
import { drawingWords as said } from '../../words/drawing-words.ts';
import { barOf, isSolid, levelLine, levelRoom, totalLine } from './bars.ts';
import type { Valued } from './series.ts';
import { at, drawing, letter, path, shown, words } from './shapes.ts';
import { middleOf, spanOf, timeScale } from './time.ts';

const plot = 90;

/**
 * A mass as high as its value from one date to the next, on a true scale of time: from the first
 * to the last date that a source names, and not beyond. Between a date without a number and the
 * next is a hole.
 */
export function steps(
  { level, total, points, time }: DrawnSeries,
  valued: Valued[],
  label: string,
): Element {
  const days = points.map(({ date }) => middleOf(date));
  const ends = time.to ? [spanOf(time.from)[0], spanOf(time.to)[1]] : [];
  const all = [...days, ...ends];
  const { xOf, marksAt, lineAt } = timeScale(Math.min(...all), Math.max(...all));
  const values = [...valued.map(({ value }) => value), level?.value ?? 0, total ?? 0];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = plot / (high - low || 1);
  const top = levelRoom(level) + 18;
  const [zero, foot] = [top + high * scale, top + plot];
  const yOf = (value: number) => zero - value * scale;
  const marks = points.flatMap(({ date, value, kind }, index) => {
    if (value === undefined) return [];
    const x = xOf(middleOf(date));
    const next = points[index + 1];
    // The last date is a line: nothing is known to last beyond it.
    const wide = next ? xOf(middleOf(next.date)) - x : 2;
    const [y, high] = [Math.min(yOf(value), zero), Math.abs(value) * scale];
    const text = shown(value);
    // Into the next, or a seam would show between them.
    const bar = barOf(kind, [x, y, wide + (next && isSolid(kind) ? 0.5 : 0), high]);
    if (points[index - 1]?.value === value) return bar;
    const className = isSolid(kind) ? 'd-on' : 'd-v';
    if (high > 20 && text.length * letter + 6 < wide)
      return [bar, words(text, x + 6, y + 16, { className, anchor: 'start' })];
    const isBeside = index === 0 && text.length * letter < x - 2;
    return isBeside ? [bar, words(text, x - 4, y + 12, { className: 'd-v', anchor: 'end' })] : bar;
  });
  const lines = [
    ...(total === undefined ? [] : totalLine(total, yOf(total))),
    ...(level ? levelLine(level, yOf(level.value)) : []),
    lineAt(zero),
    ...(time.to
      ? [path('d-g', `M${at(xOf(ends[0]!))} ${at(foot + 28)}H${at(xOf(ends[1]!))}`)]
      : []),
  ];
  const holes = points.flatMap(({ date, value }) =>
    value === undefined
      ? [words(said.none, xOf(middleOf(date)) + 4, zero - 8, { anchor: 'start' })]
      : [],
  );
  return drawing(foot + 34, label, [...marks, ...lines, ...marksAt(foot), ...holes]);
}
