import { caveatsOf } from '../../plan/caveats.ts';
import { figureOf, rowFigure } from '../../plan/headline.ts';
import { placeOf } from '../../plan/place.ts';
import { drawnSeries, seriesIn, type DrawnSeries } from '../../plan/series.ts';
import { partText, statusParts, statusRow } from '../../plan/status.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import type { Doc, Plan } from '../../read/types.ts';
import { reportedBy } from '../../render/citation.ts';
import { outcomeWords } from '../../words/status-words.ts';
import { capitalFirst } from '../../words/writings.ts';

export interface ShareText {
  /** Whose site, of what. */
  site: string;
  about: string;
  title: string;
  /** `beside`: on how many things, how it stands to its time, as on its page. */
  status?: { outcome: keyof typeof outcomeWords; words: string; beside: string };
  /** Set large, with what it must not stand without: “ước hơn 6.100 hộ”; none of work only under way. */
  figure: string;
  sentence: string;
  source: string;
  series?: DrawnSeries | undefined;
}

/** A section with its status and latest figure; another page with its summary. */
export function shareText(plan: Plan, doc: Doc): ShareText {
  const { site, about } = plan;
  const row = doc.kind === 'section' ? statusRow(plan, doc) : undefined;
  const common = {
    site: site.name,
    about: [about.province.name, withoutNotes(about.period)].join(' '),
    title: doc.short,
    ...(row && {
      status: {
        outcome: row.status.outcome,
        words: outcomeWords[row.status.outcome],
        beside: capitalFirst(statusParts(row).map(partText).join(' · ')),
      },
    }),
  };
  const unit = row?.status.outcome === 'chua-thay' ? undefined : row?.headline;
  if (!unit)
    return { ...common, figure: '', sentence: doc.summary, source: placeOf(plan, doc) ?? '' };
  const { before, figure, after } = figureOf(unit, about);
  const [drawn] = seriesIn(plan, `${doc.code}.ket-qua`);
  return {
    ...common,
    figure: unit.reported!.kind === 'chu-truong' ? '' : rowFigure(unit, about),
    sentence: [before + figure + after, ...caveatsOf(plan, unit).map(({ text }) => text)].join(' '),
    source: reportedBy(plan, unit),
    series: drawn === undefined ? undefined : drawnSeries(plan, drawn),
  };
}
