import { drawnSeries } from '../../plan/series.ts';
import { statusRows } from '../../plan/status.ts';
import { namedUnit } from '../../read/told.ts';
import type { Doc, Plan } from '../../read/types.ts';
import { sourceNames } from '../../render/citation.ts';
import { seriesDrawing } from '../../render/drawings/series.ts';
import { chartSvg, pressWidth, squareSvg } from '../share/press-svg.ts';
import type { Measures } from '../share/faces.ts';
import { sharePicture, shareSvg } from '../share/share-svg.ts';
import { shareText } from '../share/share-text.ts';

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
