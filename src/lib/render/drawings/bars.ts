import type { Element } from 'hast';
import type { DrawnSeries, Level } from '../../plan/series.ts';
import { drawingWords as said } from '../../words/drawing-words.ts';
import type { Valued } from './series.ts';
import { at, box, drawing, hatching, letter, path, shown, width, words } from './shapes.ts';

/** Bold, and larger where the screen is narrow. */
const onNarrow = letter * 1.3;
const plot = 100;
const edge = 4;

/**
 * A bar a year from the zero line, up or down; ruled across where it is an estimate. A year without a
 * number says so in its place. A value too long for its column stands in the table alone.
 */
export function bars(
  { level, total, points }: DrawnSeries,
  valued: Valued[],
  label: string,
): Element {
  const years = points.map(({ date }) => Number(date));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const column = (width - 2 * edge) / (last - first + 1);
  const bar = Math.min(46, column * 0.78);
  const levels = valued.flatMap((each) => each.level?.value ?? []);
  const values = [...valued.map(({ value }) => value), ...levels, level?.value ?? 0, total ?? 0];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = plot / (high - low || 1);
  const top = levelRoom(level) + 18;
  const zero = top + high * scale;
  // Below a bar that leads down stands its value.
  const foot = top + plot + (low < 0 ? 18 : 0);
  const xOf = (year: number) => edge + (year - first + 0.5) * column;
  const fits = (text: string) => text.length * letter <= column;
  const isTold = valued.every(({ value }) => fits(shown(value)));
  const every = Math.ceil((5 * letter) / column);
  const marks = valued.flatMap(({ date, value, kind, level: own }) => {
    const [x, high] = [xOf(Number(date)), Math.abs(value) * scale];
    const y = value < 0 ? zero : zero - high;
    const set = own ? zero - own.value * scale : NaN;
    return [
      barOf(kind, [x - bar / 2, y, bar, high]),
      ...(own
        ? ownLevel(own, { x, y: set, wide: column - 4, top: y, solid: isSolid(kind) ? bar : 0 })
        : []),
      ...(isTold ? [valueOf({ value, kind }, { x, y, wide: bar, high, set })] : []),
    ];
  });
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const empty = all.filter((year) => !valued.some(({ date }) => Number(date) === year));
  const lines = [
    ...(level ? levelLine(level, zero - level.value * scale) : []),
    ...(total === undefined ? [] : totalLine(total, zero - total * scale)),
    path('d-x', `M${edge} ${at(zero)}H${width - edge}`),
  ];
  const named = all.flatMap((year, index) => {
    const isEstimate = valued.some(({ date, kind }) => Number(date) === year && kind === 'uoc');
    return [
      ...(index % every ? [] : [words(String(year), xOf(year), foot + 18)]),
      ...(isEstimate && fits(said.estimate) ? [words(said.estimate, xOf(year), foot + 34)] : []),
    ];
  });
  const missing = fits(said.noneLines[1])
    ? empty.flatMap((year) =>
        said.noneLines.map((line, row) => words(line, xOf(year), zero - 22 + row * 15)),
      )
    : [];
  return drawing(foot + 40, label, [...marks, ...lines, ...missing, ...named]);
}

/** A value stands in its bar where that is solid and has room, else at its end; off the line set for it, if any. */
function valueOf(
  { value, kind }: Pick<Valued, 'value' | 'kind'>,
  { x, y, wide, high, set }: Record<'x' | 'y' | 'wide' | 'high' | 'set', number>,
): Element {
  const text = shown(value);
  const off = (baseline: number, other: number) =>
    Math.abs(set - (baseline - 5)) < 9 ? other : baseline;
  const inside = value < 0 ? y + high - 7 : off(y + 17, set + 16);
  if (isSolid(kind) && inside < y + high - 6 && high > 24 && text.length * onNarrow < wide)
    return words(text, x, inside, { className: 'd-on' });
  return words(text, x, value < 0 ? y + high + 14 : off(y - 6, set - 6), { className: 'd-v' });
}

/** The whole, of which the values are parts: a thin line with its number. */
export const totalLine = (total: number, y: number): Element[] => [
  path('d-x', `M${edge} ${at(y)}H${width - edge}`),
  words(said.total(shown(total)), edge, y - 5, { anchor: 'start' }),
];

/** Of whom a level is said to be: a name that has room. */
const setter = ({ by }: Level) => (by && (by.length + 1) * letter < width - 34 ? by : undefined);

/** So much room above all else a level needs: a line that says who set it, and one how it was written. */
export const levelRoom = (level: Level | undefined): number =>
  level ? (setter(level) ? 38 : 22) : 0;

/** What was set: a dashed line, and above all else by whom, and how it was written. */
export function levelLine(level: Level, y: number): Element[] {
  const dashed = level.own ? 'd-gd' : 'd-t';
  const by = setter(level);
  const lines = by ? [`${by}:`, level.as] : [said.level(level.as)];
  return [
    path(dashed, `M${edge} ${at(y)}H${width - edge}`),
    path(dashed, `M${edge} 9h24`),
    ...lines.map((line, row) =>
      words(line, 34, 13 + row * 16, { className: 'd-ti', anchor: 'start' }),
    ),
  ];
}

/**
 * What was set for one year: across its column, over a bar in the colour of paper; with its number
 * where it was not reached.
 */
function ownLevel(
  level: Level,
  { x, y, wide, top, solid }: Record<'x' | 'y' | 'wide' | 'top' | 'solid', number>,
): Element[] {
  const line = (length: number) => `M${at(x - length / 2)} ${at(y)}h${at(length)}`;
  return [
    path(`${level.own ? 'd-gd' : 'd-t'} d-y`, line(wide)),
    ...(y > top
      ? [path('d-w', line(solid))]
      : [words(shown(level.value), x, y - 5, { className: 'd-ti' })]),
  ];
}

/** Whether a mark is filled: what is reported, not estimated or planned. */
export const isSolid = (kind: Valued['kind']): boolean =>
  !kind || kind === 'bao-cao' || kind === 'hien-trang';

/** Solid what is reported, ruled an estimate, an empty dashed box what is only planned. */
export function barOf(
  kind: Valued['kind'],
  [x, y, wide, high]: [number, number, number, number],
): Element {
  const d = box(x, y, wide, high);
  if (isSolid(kind)) return path('d-b', d);
  return kind === 'uoc' ? path('d-h', `${d}${hatching(x, y, wide, high)}`) : path('d-p', d);
}
