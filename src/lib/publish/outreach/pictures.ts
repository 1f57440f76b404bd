import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawnSeries, type DrawnSeries } from '../../plan/series.ts';
import { statusRows } from '../../plan/status.ts';
import { namedUnit } from '../../read/told.ts';
import type { Doc, Plan } from '../../read/types.ts';
import { sourceNames } from '../../render/citation.ts';
import { keyOf } from '../../render/drawings/key.ts';
import { seriesDrawing } from '../../render/drawings/series.ts';
import type { Measures } from '../share/faces.ts';
import {
  edge,
  nameOf,
  numeral,
  picture,
  placed,
  set,
  sharePicture,
  shareSvg,
} from '../share/share-svg.ts';
import { shareText, type ShareText } from '../share/share-text.ts';
import { fitted } from '../share/lines.ts';

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
    const series = drawnSeries(plan, id);
    const drawing = seriesDrawing(series);
    if (!drawing) return [];
    const source = [plan.site.name, ...sourcesOf(plan, id)].join(' · ');
    const svg: PressPicture['svg'] = (measures) => chartSvg(series, drawing, source, measures);
    return [{ name: `bieu-do-${id}`, kind: 'chart', title: series.title, width: pressWidth, svg }];
  });
  return [...bySection, ...charts];
}

function sourcesOf({ series, units, sources }: Plan, id: string): string[] {
  const keys = series[id]!.points.flatMap((name) => namedUnit(units, name)?.notes ?? []).map(
    ({ key }) => key,
  );
  return sourceNames(sources, keys);
}

/** A text, the height it goes down from, the sizes and lines it may take, and how it is drawn: `b` is bold. */
type Block = [words: string, y: number, sizes: number[], most: number, className?: string];

/** The lines of texts, each in the largest of its sizes that holds it; nothing of an empty one. */
const blocks = (measures: Measures, all: Block[]): Element[] =>
  all.flatMap(([words, y, sizes, most, className = '']) => {
    const measure = /\bb$/.test(className) ? measures.bold : measures.plain;
    const lines = fitted(words, sizes, { wide: pressWidth - 2 * edge, most }, measure);
    return set(measures, lines, { x: edge, y, step: 1.25 }, className);
  });

/** A section as a square picture: its title, its figure and sentence, and within it who says so. */
function squareSvg(told: ShareText, measures: Measures): string {
  return picture(pressWidth, pressWidth, [
    ...blocks(measures, [
      [`${told.site} · ${told.about}`, 110, [30, 24], 1, 'b'],
      [told.title, 210, [64, 52, 44], 2, 'b'],
      [told.status?.words ?? '', 360, [34, 28], 1, 'b'],
      [told.status?.beside ?? '', 400, [28, 24], 2, 'soft'],
    ]),
    s('path', { d: `M${edge} 450H${pressWidth - edge}`, stroke: '#743b07', strokeWidth: 6 }),
    ...numeral(measures, told.figure, { x: edge, y: 580, size: 110, wide: pressWidth - 2 * edge })
      .drawn,
    ...blocks(measures, [
      [told.sentence, 680, [38, 32, 28], 6],
      [told.source, 1010, [24, 20], 2, 'soft'],
    ]),
  ]);
}

/** The drawing of a series as a picture, with its title, what its marks mean, and within it who says so. */
function chartSvg(
  series: DrawnSeries,
  drawing: Element,
  source: string,
  measures: Measures,
): string {
  return picture(pressWidth, 900, [
    ...blocks(measures, [[nameOf(series), 100, [40, 34, 28], 2, 'b']]),
    placed(drawing, { x: edge, y: 180, width: pressWidth - 2 * edge, height: 520 }),
    ...blocks(measures, [
      [keyOf(drawing), 735, [22, 20], 2],
      [source, 800, [22, 18], 3, 'soft'],
    ]),
  ]);
}
