import { drawnSeries } from '../../plan/series.ts';
import { statusRows } from '../../plan/status.ts';
import { namedUnit } from '../../read/told.ts';
import type { Plan } from '../../read/types.ts';
import { shortCitation } from '../../render/citation.ts';
import { seriesDrawing } from '../../render/drawings/series.ts';
import { chartSvg, squareSvg } from '../share/press-svg.ts';
import type { Measure } from '../share/lines.ts';
import { shareText } from '../share/share-text.ts';

/** A picture that the press may use. */
interface PressPicture {
  /** Its file under `/bao-chi/`, without extension. */
  name: string;
  kind: 'square' | 'chart';
  title: string;
  /** As SVG, with its source within. */
  svg(measures: { plain: Measure; bold: Measure }): string;
}

/** A square of every section that has a status, and every chart that is drawn. */
export function pressPictures(plan: Plan): PressPicture[] {
  const squares = statusRows(plan).map(({ section }): PressPicture => ({
    name: section.code,
    kind: 'square',
    title: section.short,
    svg: (measures) => squareSvg(shareText(plan, section), measures),
  }));
  const charts = Object.keys(plan.series).flatMap((id): PressPicture[] => {
    const series = drawnSeries(plan, id)!;
    if (!seriesDrawing(series)) return [];
    const source = [plan.site.name, ...sourcesOf(plan, id)].join(' · ');
    const svg: PressPicture['svg'] = (measures) => chartSvg(series, source, measures)!;
    return [{ name: `bieu-do-${id}`, kind: 'chart', title: series.title, svg }];
  });
  return [...squares, ...charts];
}

/** The sources of the points of a series, by name. */
function sourcesOf({ series, units, sources }: Plan, id: string): string[] {
  const keys = series[id]!.points.flatMap(({ text }) => text)
    .flatMap((part) => namedUnit(units, part)?.notes ?? [])
    .map(({ key }) => key);
  return [...new Set(keys)].flatMap((key) =>
    sources[key] ? shortCitation(sources[key]).replace(/\.$/, '') : [],
  );
}
