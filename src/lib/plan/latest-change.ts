import type { Doc } from '../read/types.ts';

/**
 * The day of the last change of some documents; empty when there is none.
 *
 * @example
 * latestChange([{ changes: [{ date: '2026-11-24', note: 'A.' }] }]) // '2026-11-24'
 */
export function latestChange(docs: Iterable<Pick<Doc, 'changes'>>): string {
  const days = [...docs].flatMap(({ changes }) => changes.map(({ date }) => date));
  return days.sort().at(-1) ?? '';
}
