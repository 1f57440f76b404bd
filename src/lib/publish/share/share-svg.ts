import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { glyphs } from '../../render/drawings/glyphs.ts';
import { seriesDrawing } from '../../render/drawings/series.ts';
import type { Measures } from './faces.ts';
import { fitted, type Measure } from './lines.ts';
import type { ShareText } from './share-text.ts';

/** As messengers show it. */
export const sharePicture = { width: 1200, height: 630 } as const;

/** The colours of the light scheme: a picture has no other. */
const pictureStyle = `
text{font-family:"Be Vietnam Pro";fill:#221a12}
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
  const drawing = told.series && seriesDrawing(told.series);
  const wide = drawing ? 560 : width - 2 * edge;
  const inTwo = fitted(told.title, [68, 56, 46], { wide, most: 2 }, measures.bold);
  const title = inTwo.lines.at(-1)?.endsWith('…')
    ? fitted(told.title, [40, 34], { wide, most: 3 }, measures.bold)
    : inTwo;
  const middle = 200 + title.lines.length * title.size * 1.15;
  const stated = ({ outcome, ...status }: NonNullable<ShareText['status']>) => {
    const box = { wide: wide - 50, most: 2 };
    const words = fitted(status.words, [30, 26], box, measures.bold);
    const beside = fitted(status.beside, [24, 22], box, measures.plain);
    const below = middle + words.lines.length * words.size * 1.15;
    return [
      s('g', { transform: `translate(${edge} ${middle - 36}) scale(1.9)` }, glyphOf(outcome)),
      ...set(words, edge + 50, middle, 1.2, 'b'),
      ...set(beside, edge + 50, below, 1.15, 'soft'),
    ];
  };
  const figure = told.figure && numeral(told.figure, measures.bold);
  const left = figure ? edge + figure.wide + 40 : edge;
  const below = (words: string, sizes: number[], most: number) =>
    fitted(words, sizes, { wide: width - edge - left, most }, measures.plain);
  const name = measures.bold(told.site, 34);
  const rule = (d: string, stroke: object) => s('path', { d, ...stroke });
  return picture(width, height, [
    text(told.site, edge, 96, 34, 'b'),
    rule(`M${edge} 110h${name}`, { stroke: '#0b5540', strokeWidth: 3, strokeDasharray: '9 6' }),
    rule(`M${edge} 118h${name}`, { stroke: '#743b07', strokeWidth: 7 }),
    text(told.about, edge + name + 24, 96, 24, 'soft'),
    ...set(title, edge, 142 + title.size * 0.85, 1.15, 'b'),
    ...(told.status ? stated(told.status) : []),
    ...(drawing ? [placed(drawing, { x: 660, y: 150, width: 468, height: 260 })] : []),
    rule(`M${edge} 424H${width - edge}`, { stroke: '#743b07', strokeWidth: 6 }),
    ...(figure ? [text(told.figure, edge, 540, figure.size, 'num b')] : []),
    ...set(below(told.sentence, [32, 28, 24], 3), left, 470, 1.25),
    ...set(below(told.source, [22, 19], 1), left, 590, 1, 'soft'),
  ]);
}

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

/** So large that it takes less than half of the picture. */
function numeral(figure: string, measure: Measure): { size: number; wide: number } {
  const size = Math.min(120, (460 / measure(figure, 100)) * 100);
  return { size, wide: measure(figure, size) };
}

const text = (value: string, x: number, y: number, size: number, className?: string) =>
  s('text', { x, y, fontSize: size, ...(className && { className }) }, value);

/** Lines below each other, as far apart as so many times their size. */
export const set = (
  { lines, size }: ReturnType<typeof fitted>,
  x: number,
  y: number,
  step: number,
  className?: string,
): Element[] => lines.map((line, row) => text(line, x, y + row * size * step, size, className));

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
