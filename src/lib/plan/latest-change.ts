import type { Doc } from '../read/types.ts';

/**
 * The day of the last change of some documents; empty when there is none.
 *
 * @example
 * latestChange([{ changes: [{ date: '2026-11-24', note: 'A.' }] }]) // '2026-11-24'
 */
export function latestChange(docs: Iterable<Pick<Doc, 'changes'>>): string {
  return lastChanges(docs, 1)[0]?.date ?? '';
}

/** The last changes of some documents, newest first, those of one day in the order of the documents. */
export function lastChanges<Changed extends Pick<Doc, 'changes'>>(
  docs: Iterable<Changed>,
  most: number,
) {
  return [...docs]
    .flatMap((doc) => doc.changes.map((change) => ({ doc, ...change })))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, most);
}

/** The last days on which some documents changed, newest first, with all that changed on each. */
export function lastDays<Changed extends Pick<Doc, 'changes'>>(
  docs: Iterable<Changed>,
  most: number,
) {
  const days = Map.groupBy(lastChanges(docs, Infinity), ({ date }) => date);
  return [...days].slice(0, most);
}
