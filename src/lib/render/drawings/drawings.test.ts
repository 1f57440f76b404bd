import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { DrawnSeries } from '../../plan/series.ts';
import { keyOf } from './key.ts';
import { seriesDrawing } from './series.ts';
import { width } from './shapes.ts';
import { timeAxis } from './time-axis.ts';

const time = { from: '2021-08-26', to: '2025', until: '2025-06-30', into: 'Vĩnh Long' };
const yearly = (...values: (number | undefined)[]): DrawnSeries => ({
  title: 'Mức tăng',
  unit: '%',
  time,
  points: values.map((value, at) => ({ name: '', date: String(2021 + at), value })),
});
const dated = (...points: [date: string, value?: number][]): DrawnSeries => ({
  ...yearly(),
  points: points.map(([date, value]) => ({ name: '', date, value })),
});
const html = (drawing: Element | undefined) => (drawing ? toHtml(drawing, { space: 'svg' }) : '');
const of = (drawing: Element | undefined, className: string) =>
  drawing!.children.filter(
    (each): each is Element =>
      each.type === 'element' && String(each.properties.className) === className,
  );
const boxOf = ({ properties }: Element) => {
  const [x, y, wide, high] = /^M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)/
    .exec(String(properties.d))!
    .slice(1)
    .map(Number) as [number, number, number, number];
  return { x, y, wide, high };
};

describe('a series of whole years', () => {
  it('has bars as high as their values, from one zero line up and down', () => {
    const bars = of(seriesDrawing(yearly(-5, 10, 5)), 'd-b').map(boxOf);
    for (const [at, times] of [1, 2, 1].entries())
      expect(bars[at]!.high / bars[0]!.high).toBeCloseTo(times);
    expect(bars[0]!.y).toBeCloseTo(bars[1]!.y + bars[1]!.high);
  });

  it('says in its place that a year has no number, told or left out', () => {
    const told = seriesDrawing(yearly(1, 2, 3, undefined));
    expect(html(told)).toContain('2024: chưa thấy số');
    expect(html(told)).toContain('>thấy số<');
    const between = { ...yearly(1, 2, 3) };
    between.points[2]!.date = '2025';
    expect(html(seriesDrawing(between))).toContain('>thấy số<');
  });

  it('hatches an estimate and outlines what is planned', () => {
    const series = yearly(1, 2, 3);
    series.points[1]!.kind = 'uoc';
    series.points[2]!.kind = 'muc-tieu';
    const drawing = seriesDrawing(series);
    expect(['d-b', 'd-h', 'd-p'].map((each) => of(drawing, each).length)).toEqual([1, 1, 1]);
    expect(html(drawing)).toContain('2022: ước 2');
  });

  it('draws the level that was set, green where the plan set it', () => {
    const level = { value: 10, as: 'từ 10% trở lên' };
    const others = seriesDrawing({ ...yearly(1, 2, 3), level: { ...level, own: false } });
    const own = seriesDrawing({ ...yearly(1, 2, 3), level: { ...level, own: true } });
    expect([of(others, 'd-t').length, of(others, 'd-gd').length]).toEqual([2, 0]);
    expect([of(own, 'd-t').length, of(own, 'd-gd').length]).toEqual([0, 2]);
    expect(html(own)).toContain('Mức đặt ra: từ 10% trở lên');
  });

  it('draws across a year what was set for it alone, and says who set what is for all', () => {
    const level = { value: 10, as: 'bình quân 10%', own: false, by: 'Đại hội' };
    const series = { ...yearly(-4, 3, 8), level };
    series.points[0]!.level = { value: 11, as: 'từ 11% trở lên', own: false };
    const drawing = seriesDrawing(series);
    const [bar] = of(drawing, 'd-b').map(boxOf);
    const short = of(drawing, 'd-t,d-y').map(({ properties }) => String(properties.d));
    expect(short).toHaveLength(1);
    const [, x, y, wide] = /^M([\d.]+) ([\d.]+)h([\d.]+)$/.exec(short[0]!)!.map(Number);
    expect([x! < bar!.x, x! + wide! > bar!.x + bar!.wide, y! < bar!.y]).toEqual([true, true, true]);
    expect(html(drawing)).toContain('2021: −4 (mức đặt cho năm ấy: từ 11% trở lên);');
    expect(html(drawing)).toContain('>Đại hội:</text>');
    expect(keyOf(drawing!)).toContain('mức đặt cho riêng năm ấy');
  });

  it('keeps a value off the line that was set for its year', () => {
    for (const level of [9.9, 9.5, 9, 8.5, 8, 7]) {
      const series = yearly(10, 3, 8);
      series.points[0]!.level = { value: level, as: '9%', own: false };
      const drawing = seriesDrawing(series);
      const [line] = of(drawing, 'd-t,d-y').map(({ properties }) =>
        Number(/ ([\d.]+)h/.exec(String(properties.d))![1]),
      );
      const told = drawing!.children.find((each) => html(each as Element).includes('>10<'));
      const foot = Number((told as Element).properties.y);
      expect(line! <= foot - 10 + 2 || line! >= foot + 1, String(level)).toBe(true);
    }
  });

  it('leaves numbers of 15 digits to the table, and keeps them in its words', () => {
    const drawing = seriesDrawing(yearly(123_456_789_012_345, 2, 3));
    expect(html(drawing)).toContain('2021: 123.456.789.012.345;');
    expect(html(drawing)).not.toContain('>123.456');
  });
});

describe('a series of other dates', () => {
  it('keeps the distances of its dates, and ends at the last', () => {
    const steps = of(seriesDrawing(dated(['2021-01', 1], ['2021-07', 2], ['2023-01', 3])), 'd-b');
    const [a, b, c] = steps.map(boxOf) as [never, never, never] as Record<'x' | 'wide', number>[];
    expect((c!.x - b!.x) / (b!.x - a!.x)).toBeCloseTo(549 / 181, 1);
    expect(c!.wide).toBe(2);
  });

  it('has a hole where a number is not known', () => {
    const drawing = seriesDrawing(
      dated(['2021-01', 1], ['2021-07'], ['2022-01', 2], ['2023-01', 3]),
    );
    const steps = of(drawing, 'd-b').map(boxOf);
    expect(steps).toHaveLength(3);
    expect(steps[0]!.x + steps[0]!.wide).toBeLessThan(steps[1]!.x);
    expect(html(drawing)).toContain('>chưa thấy số<');
  });

  it('goes below zero, too', () => {
    const steps = of(seriesDrawing(dated(['2021-01', -2], ['2021-07', 2], ['2023-01', 1])), 'd-b');
    const [down, up] = steps.map(boxOf) as [never, never] as Record<'y' | 'high', number>[];
    expect(down!.y).toBeCloseTo(up!.y + up!.high);
  });
});

const odd: [string, DrawnSeries][] = [
  ['equal values', yearly(7, 7, 7, 7)],
  ['nothing but zero', yearly(0, 0, 0)],
  ['only falling values', yearly(-1, -2, -3)],
  ['15 digits', yearly(123_456_789_012_345, 999_999_999_999_999, 1)],
  ['sixty years', yearly(...Array.from({ length: 60 }, (_, at) => at))],
  ['three dates in one month', dated(['2021-03-01', 1], ['2021-03-02', 2], ['2021-03-03', 3])],
  ['equal values by month', dated(['2021-01', 5], ['2022-01', 5], ['2023-01', 5])],
  ['dates outside of the plan', dated(['1990-01', 1], ['2000-05', 3], ['2040-12', 2])],
];

it.each(odd)(
  'of %s nothing lies outside, no number is broken, and it is at most 2 KB',
  (_what, series) => {
    const drawing = html(
      seriesDrawing({ ...series, total: 9, level: { value: 4, as: '4%', own: false } }),
    );
    expect(drawing).not.toMatch(/NaN|Infinity|undefined|style=/);
    for (const [, x] of drawing.matchAll(/(?:[ML]|x=")(-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(-1);
      expect(Number(x)).toBeLessThanOrEqual(width + 1);
    }
    expect(brotliCompressSync(drawing).length).toBeLessThanOrEqual(2048);
  },
);

it('fewer than three numbers make no drawing', () => {
  expect(seriesDrawing(yearly(1, 2))).toBeUndefined();
  expect(seriesDrawing(yearly(1, 2, undefined, undefined))).toBeUndefined();
});

describe('the axis of time', () => {
  it('has what was set out above and what was reported below, each at its date', () => {
    const drawing = timeAxis(
      [
        { date: '2021-01-01', isPromise: true },
        { date: '2023-01-01', isPromise: false },
        { date: '2023-01-02', isPromise: false },
      ],
      time,
    );
    const [promised] = of(drawing, 'd-gl');
    const reported = of(drawing, 'd-b').map(boxOf);
    const y = Number(/ ([\d.]+)h/.exec(String(promised!.properties.d))![1]);
    expect(reported.every((each) => each.y > y)).toBe(true);
    // Two at almost one time stand under each other.
    expect(reported[1]!.y).toBeGreaterThan(reported[0]!.y);
    expect(html(drawing)).toContain('nay thuộc Vĩnh Long');
    expect(html(drawing)).toContain('1 mốc đặt ra ở trên, 2 mốc được báo cáo ở dưới');
  });

  it('is at most 2 KB with a hundred events, and none without any', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      date: `202${at % 6}-0${(at % 9) + 1}`,
      isPromise: at % 3 === 0,
    }));
    expect(brotliCompressSync(html(timeAxis(many, time))).length).toBeLessThanOrEqual(2048);
    expect(timeAxis([], time)).toBeUndefined();
  });

  it('says nothing of a province that is still one', () => {
    const drawing = timeAxis([{ date: '2021', isPromise: false }], {
      ...time,
      until: undefined,
      into: undefined,
    });
    expect(of(drawing, 'd-r')).toEqual([]);
  });
});
