import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { largeFigure } from '../../plan/headline.ts';
import type { DrawnSeries } from '../../plan/series.ts';
import { glyphs } from '../../render/drawings/glyphs.ts';
import { keyOf } from '../../render/drawings/key.ts';
import { seriesDrawing } from '../../render/drawings/series.ts';
import type { Measures } from './faces.ts';
import { fitted, type Size } from './lines.ts';
import type { ShareText } from './share-text.ts';

/** As messengers show it. */
export const sharePicture = { width: 1200, height: 630 } as const;

/** The colours of the light scheme: a picture has no other. Where its face is not installed, one that has Vietnamese. */
const pictureStyle = `
text{font-family:"Be Vietnam Pro","Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;fill:#221a12}
.b{font-weight:700}.soft{fill:#544838}.num,.g-block,.d-b{fill:#743b07}
.g-hollow{fill:none;stroke:#63553f;stroke-width:1.6}.g-line{fill:none;stroke:#0b5540;stroke-width:2}
svg svg text{font-size:13px}.d-v{font-weight:700}svg svg .d-on{font-weight:700;fill:#fbf7ee}
.d-h{fill:none;stroke:#743b07;stroke-width:1.5}.d-p{fill:none;stroke:#743b07;stroke-width:1.75;stroke-dasharray:5 4}
.d-t{fill:none;stroke:#221a12;stroke-width:1.75;stroke-dasharray:6 4}.d-g{stroke:#0b5540;stroke-width:4}
.d-gd{stroke:#0b5540;stroke-width:2.5;stroke-dasharray:6 4}.d-x{stroke:#63553f}.d-w{stroke:#fbf7ee;stroke-width:2.5}
.d-t,.d-x{shape-rendering:crispEdges}`;
export const edge = 72;

/** The picture of a page as SVG: title and status, below a line the latest figure with its source. */
export function shareSvg(told: ShareText, measures: Measures): string {
  const { width, height } = sharePicture;
  const drawn = told.series && seriesIn(told.series, { x: 660, y: 132, below: 412 }, measures);
  const wide = drawn ? 560 : width - 2 * edge;
  const title = fitted(
    told.title,
    [68, 56, 46, [40, 3], [34, 3]],
    { wide, most: 2 },
    measures.bold,
  );
  const middle = 200 + title.lines.length * title.size * 1.15;
  const stated = ({ outcome, ...status }: NonNullable<ShareText['status']>) => {
    const box = { wide: wide - 50, most: 2 };
    const words = fitted(status.words, [30, 26], box, measures.bold);
    const beside = fitted(status.beside, [24, 22], box, measures.plain);
    const below = middle + words.lines.length * words.size * 1.15;
    return [
      s('g', { transform: `translate(${edge} ${middle - 36}) scale(1.9)` }, glyphOf(outcome)),
      ...set(measures, words, { x: edge + 50, y: middle, step: 1.2 }, 'b'),
      ...set(measures, beside, { x: edge + 50, y: below, step: 1.15 }, 'soft'),
    ];
  };
  // So large that it takes less than half of the picture.
  const figure = numeral(measures, told.figure, { x: edge, y: 540, size: 120, wide: 460 });
  const left = told.figure ? edge + figure.wide + 40 : edge;
  const beside = (words: string, sizes: Size[], most: number) =>
    fitted(words, sizes, { wide: width - edge - left, most }, measures.plain);
  const source = beside(told.source, [22, 19, [18, 2]], 1);
  const inTwo = source.lines.length > 1;
  const sizes: Size[] = inTwo ? [32, 28, [22, 4], [20, 4]] : [32, 28, [24, 4], [22, 4], [20, 5]];
  const lastLine = 594 - (source.lines.length - 1) * source.size * 1.15;
  const name = measures.bold(told.site, 34);
  const rule = (d: string, stroke: object) => s('path', { d, ...stroke });
  return picture(width, height, [
    text(measures, told.site, { x: edge, y: 96, size: 34 }, 'b'),
    rule(`M${edge} 110h${name}`, { stroke: '#0b5540', strokeWidth: 3, strokeDasharray: '9 6' }),
    rule(`M${edge} 118h${name}`, { stroke: '#743b07', strokeWidth: 7 }),
    text(measures, told.about, { x: edge + name + 24, y: 96, size: 24 }, 'soft'),
    ...set(measures, title, { x: edge, y: 142 + title.size * 0.85, step: 1.15 }, 'b'),
    ...(told.status ? stated(told.status) : []),
    ...(drawn ?? []),
    rule(`M${edge} 424H${width - edge}`, { stroke: '#743b07', strokeWidth: 6 }),
    ...figure.drawn,
    ...set(measures, beside(told.sentence, sizes, 3), { x: left, y: 468, step: 1.22 }),
    ...set(measures, source, { x: left, y: lastLine, step: 1.15 }, 'soft'),
  ]);
}

/** What a drawing with its title says: what is filled is its values, “ước” stands below an estimate, what was set at its line. */
const saidWithin = ['d-b', 'd-h', 'd-gd'];

/** A series beside a title: what it draws in what unit, the drawing, and what of its marks is not said there. */
function seriesIn(
  series: DrawnSeries,
  { x, y, below }: { x: number; y: number; below: number },
  measures: Measures,
): Element[] | undefined {
  const drawing = seriesDrawing(series);
  if (!drawing) return undefined;
  const width = sharePicture.width - edge - x;
  const name = fitted(nameOf(series), [22, 20], { wide: width, most: 2 }, measures.bold);
  const key = fitted(
    keyOf(drawing, saidWithin),
    [20, 18, 16],
    { wide: width, most: 3 },
    measures.plain,
  );
  const top = y + (name.lines.length - 1) * name.size * 1.15 + 10;
  const foot = below - (key.lines.length - 1) * key.size * 1.15;
  return [
    ...set(measures, name, { x, y, step: 1.15 }, 'b'),
    placed(drawing, { x, y: top, width, height: foot - key.size - 6 - top }),
    ...set(measures, key, { x, y: foot, step: 1.15 }, 'soft'),
  ];
}

/** What a series draws, and in what unit. */
export const nameOf = ({ title, unit }: DrawnSeries): string => `${title} (${unit})`;

/** A picture on paper, as SVG. */
export function picture(width: number, height: number, children: ElementContent[]): string {
  const box = { width, height, viewBox: `0 0 ${width} ${height}` };
  const node = s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, [
    s('style', pictureStyle),
    s('rect', { width, height, fill: '#fbf7ee' }),
    ...children,
  ]);
  return toHtml(node, { space: 'svg' });
}

/**
 * A figure set large, small beside it what it must not stand without and its unit.
 *
 * @param at where it begins, how large it may be and how wide
 */
export function numeral(
  measures: Measures,
  figure: string,
  { x, y, size: largest, wide: widest }: { x: number; y: number; size: number; wide: number },
): { drawn: Element[]; wide: number } {
  const scaled = largeFigure('', figure).map(({ text, digits }) => ({
    text,
    scale: digits ? 1 : 0.55,
  }));
  const wideAt = (size: number) =>
    scaled.reduce((sum, { text, scale }) => sum + measures.bold(text, size * scale), 0);
  const size = Math.min(largest, (widest / (wideAt(100) || 1)) * 100);
  let left = x;
  const drawn = scaled.map((piece) => {
    const begins = left + measures.bold(/^\s*/.exec(piece.text)![0], size * piece.scale);
    left += measures.bold(piece.text, size * piece.scale);
    return text(measures, piece.text.trim(), { x: begins, y, size: size * piece.scale }, 'num b');
  });
  return { drawn, wide: wideAt(size) };
}

/** One line, as wide in whatever face it is drawn as in its own. */
function text(
  { plain, bold }: Measures,
  value: string,
  { x, y, size }: { x: number; y: number; size: number },
  className?: string,
): Element {
  const measure = /\bb$/.test(className ?? '') ? bold : plain;
  const held = { textLength: Math.round(measure(value, size)), lengthAdjust: 'spacingAndGlyphs' };
  return s('text', { x, y, fontSize: size, ...held, ...(className && { className }) }, value);
}

/** Lines below each other, as far apart as so many times their size. */
export const set = (
  measures: Measures,
  { lines, size }: ReturnType<typeof fitted>,
  { x, y, step }: { x: number; y: number; step: number },
  className?: string,
): Element[] =>
  lines.map((line, row) => text(measures, line, { x, y: y + row * size * step, size }, className));

const glyphOf = (outcome: keyof typeof glyphs) =>
  glyphs[outcome].map(({ part, d }) => s('path', { className: `g-${part}`, d }));

/** A drawing in a place of a picture, without what only a page needs. */
export function placed(
  { properties, children }: Element,
  box: { x: number; y: number; width: number; height: number },
): Element {
  const { viewBox } = properties;
  return s('svg', { viewBox, ...box, fill: 'none' }, children);
}
