import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawnSeries, type DrawnSeries } from '../../plan/series.ts';
import { statusRows } from '../../plan/status.ts';
import { namedUnit } from '../../read/told.ts';
import type { Doc, Plan } from '../../read/types.ts';
import { sourceNames } from '../../render/citation.ts';
import { seriesDrawing } from '../../render/drawings/series.ts';
import type { Measures } from '../share/faces.ts';
import { edge, picture, placed, set, sharePicture, shareSvg } from '../share/share-svg.ts';
import { shareText, type ShareText } from '../share/share-text.ts';
import { fitted, type Measure } from '../share/lines.ts';

const pressWidth = 1080;

export interface PressPicture {
  /** Its file under `/bao-chi/`, without extension. */
  name: string;
  kind: 'wide' | 'square' | 'chart';
  title: string;
  width: number;
  doc?: Doc;
  /** As SVG, with its source within. */
  svg(measures: Measures): string;
}

/** Of every section that has a status a wide one and a square, and every chart that is drawn. */
export function pressPictures(plan: Plan): PressPicture[] {
  const bySection = statusRows(plan).flatMap(({ section }): PressPicture[] => {
    const { code, short: title } = section;
    const told = shareText(plan, section);
    return [
      {
        ...{ name: `${code}-ngang`, kind: 'wide', title, doc: section, width: sharePicture.width },
        svg: (measures) => shareSvg(told, measures),
      },
      {
        ...{ name: code, kind: 'square', title, doc: section, width: pressWidth },
        svg: (measures) => squareSvg(told, measures),
      },
    ];
  });
  const charts = Object.keys(plan.series).flatMap((id): PressPicture[] => {
    const series = drawnSeries(plan, id)!;
    const drawing = seriesDrawing(series);
    if (!drawing) return [];
    const source = [plan.site.name, ...sourcesOf(plan, id)].join(' · ');
    const svg: PressPicture['svg'] = (measures) => chartSvg(series, drawing, source, measures);
    return [{ name: `bieu-do-${id}`, kind: 'chart', title: series.title, width: pressWidth, svg }];
  });
  return [...bySection, ...charts];
}

function sourcesOf({ series, units, sources }: Plan, id: string): string[] {
  const keys = series[id]!.points.flatMap(({ text }) => text)
    .flatMap((part) => namedUnit(units, part)?.notes ?? [])
    .map(({ key }) => key);
  return sourceNames(sources, keys);
}

/** Lines of a text from a height down, in the largest of some sizes that holds them. */
function block(
  words: string,
  { y, sizes, most, className }: { y: number; sizes: number[]; most: number; className: string },
  measure: Measure,
): Element[] {
  const lines = fitted(words, sizes, { wide: pressWidth - 2 * edge, most }, measure);
  return set(lines, edge, y, 1.25, className);
}

/** A section as a square picture: its title, its figure and sentence, and within it who says so. */
function squareSvg(told: ShareText, { plain, bold }: Measures): string {
  return picture(pressWidth, pressWidth, [
    ...block(
      `${told.site} · ${told.about}`,
      { y: 110, sizes: [30, 24], most: 1, className: 'b' },
      bold,
    ),
    ...block(told.title, { y: 210, sizes: [64, 52, 44], most: 2, className: 'b' }, bold),
    ...(told.status
      ? block(told.status.words, { y: 370, sizes: [34, 28], most: 2, className: 'soft' }, plain)
      : []),
    s('path', { d: `M${edge} 450H${pressWidth - edge}`, stroke: '#743b07', strokeWidth: 6 }),
    ...(told.figure
      ? block(told.figure, { y: 580, sizes: [110, 84, 60], most: 1, className: 'num b' }, bold)
      : []),
    ...block(told.sentence, { y: 680, sizes: [38, 32, 28], most: 6, className: '' }, plain),
    ...block(told.source, { y: 1010, sizes: [24, 20], most: 2, className: 'soft' }, plain),
  ]);
}

/** The drawing of a series as a picture, with its title, and within it who says so. */
function chartSvg(
  series: DrawnSeries,
  drawing: Element,
  source: string,
  { plain, bold }: Measures,
): string {
  const title = `${series.title} (${series.unit})`;
  return picture(pressWidth, 860, [
    ...block(title, { y: 100, sizes: [40, 34, 28], most: 2, className: 'b' }, bold),
    placed(drawing, { x: edge, y: 180, width: pressWidth - 2 * edge, height: 520 }),
    ...block(source, { y: 740, sizes: [22, 18], most: 4, className: 'soft' }, plain),
  ]);
}
