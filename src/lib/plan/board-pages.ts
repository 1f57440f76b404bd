import type { Plan } from '../read/types.ts';
import { isResult } from './headline.ts';
import { pagesOf, type Part } from './parts.ts';
import { rowsBy, statusRows, type StatusRow } from './status.ts';

/** How many of its results a section opens on the board; the others are told of where it leads. */
const mostResults = 5;

/** A section on the board, and what it opens. */
export interface BoardRow {
  row: StatusRow;
  results: StatusRow['reported'];
  /** How many of its results are not opened. */
  older: number;
}

/** The sections with a status, by their outcome; of many, by the pages on which the board goes on. */
export function boardPages(
  plan: Pick<Plan, 'groups' | 'about' | 'units' | 'memory' | 'pages'>,
  most?: number,
): Part<BoardRow>[] {
  const rows = rowsBy('outcome', statusRows(plan)).flatMap(({ rows: some }) =>
    some.map((row): BoardRow => {
      const results = row.reported.filter(isResult);
      return { row, results: results.slice(0, mostResults), older: results.length - mostResults };
    }),
  );
  return pagesOf(plan.pages['ket-qua']!, rows, sizeOf, most);
}

function sizeOf({ row, results }: BoardRow): number {
  const shown = [...results, ...(row.headline ? [row.headline] : [])];
  return shown.reduce((sum, unit) => sum + unit.shown.length, row.section.short.length);
}
