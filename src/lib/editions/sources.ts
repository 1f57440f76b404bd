import type { Plan } from '../plan/types.ts';
import { bibliographyEntry } from '../sources/citation.ts';
import { displayDate } from '../text/day.ts';
import type { Numbering } from '../sources/numbering.ts';
import { ui } from '../ui/vi.ts';

/** One line of the list of sources, in its parts. */
export interface SourceLine {
  number: number;
  /** Author, title, where and when. */
  words: string;
  url: string | undefined;
  archive: string | undefined;
  accessed: string;
}

/** The sources that were numbered, in the order of their numbers. */
export function sourceLines(
  { sources }: Pick<Plan, 'sources'>,
  numbering: Numbering,
): SourceLine[] {
  return numbering.keys().flatMap((key, index) => {
    const source = sources[key];
    if (!source) return [];
    const { author, title, where } = bibliographyEntry(source);
    return [
      {
        number: index + 1,
        words: `${author ? `${author}. ` : ''}${title}, ${where}.`,
        url: source.URL,
        archive: source.archive,
        accessed: `(${ui.accessed} ${displayDate(source.accessed)})`,
      },
    ];
  });
}
