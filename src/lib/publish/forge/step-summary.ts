import { bounded } from './inert.ts';

/** GitHub drops a step's summary of more than 1 MiB. */
const mostBytes = 900_000;

/** Lines of Markdown as a step's summary, within what GitHub takes; `rest` says how many had to go. */
export function stepSummary(lines: string[], rest: (left: number) => string): string {
  return bounded(lines, mostBytes, rest);
}
