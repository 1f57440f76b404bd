import type { Element } from 'hast';
import type { Milestone } from '../../plan/milestones.ts';
import type { PlanTime } from '../../plan/series.ts';
import { displayDate } from '../../words/day.ts';
import { drawingWords as said } from '../../words/drawing-words.ts';
import { at, box, drawing, path, words } from './shapes.ts';
import { middleOf, spanOf, timeScale } from './time.ts';

const mark = 7;
const row = mark + 2;

/**
 * Events on a true scale of time: lines above for what was set out, blocks below for what was
 * reported, above each other where they stand close; the plan's time on the axis, and where its
 * province ended. Without events none.
 */
export function timeAxis(milestones: Milestone[], time: PlanTime): Element | undefined {
  if (!milestones.length) return undefined;
  const days = milestones.map(({ date }) => middleOf(date));
  const from = spanOf(time.from)[0];
  const to = time.to ? spanOf(time.to)[1] : from;
  const until = time.until && time.into ? spanOf(time.until)[1] + 1 : undefined;
  const { xOf, marksAt, lineAt } = timeScale(Math.min(from, ...days), Math.max(to, ...days));
  const placesOf = (some: Milestone[]) => stacked(some.map(({ date }) => xOf(middleOf(date))));
  const above = placesOf(milestones.filter(({ isPromise }) => isPromise));
  const below = placesOf(milestones.filter(({ isPromise }) => !isPromise));
  const highest = (places: Place[]) => Math.max(0, ...places.map(({ level }) => level + 1)) * row;
  const axis = 20 + highest(above);
  const foot = axis + 10 + highest(below);
  const marks = [
    ...above.map(({ x, level }) => path('d-gl', `M${at(x)} ${at(axis - 8 - level * row)}h${mark}`)),
    ...below.map(({ x, level }) => path('d-b', box(x, axis + 6 + level * row, mark, mark))),
  ];
  const ended =
    until === undefined
      ? []
      : [
          path('d-r', `M${at(xOf(until))} 4V${at(foot)}`),
          words(said.into(time.into!), xOf(until) - 5, 13, { className: 'd-tb', anchor: 'end' }),
        ];
  return drawing(foot + 24, labelOf(milestones, time), [
    lineAt(axis),
    path('d-g', `M${at(xOf(from))} ${at(axis)}H${at(xOf(to))}`),
    ...ended,
    ...marks,
    lineAt(foot),
    ...marksAt(foot),
  ]);
}

interface Place {
  /** Where its mark begins. */
  x: number;
  /** How many stand between it and the axis. */
  level: number;
}

/** Places along a line, one level further where the last of a level is too near. */
function stacked(along: number[]): Place[] {
  const ends: number[] = [];
  return along
    .toSorted((a, b) => a - b)
    .map((middle) => {
      const x = middle - mark / 2;
      const free = ends.findIndex((end) => end <= x);
      const level = free < 0 ? ends.length : free;
      ends[level] = x + mark + 1;
      return { x, level };
    });
}

function labelOf(milestones: Milestone[], { from, to, until, into }: PlanTime): string {
  const promised = milestones.filter(({ isPromise }) => isPromise).length;
  return [
    said.axis(promised, milestones.length - promised),
    said.planTime(displayDate(from), to),
    ...(until && into ? [said.ended(displayDate(until), into)] : []),
  ].join(' ');
}
