import { rewrittenChanges, untoldChanges } from './changes.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';

/**
 * Pages whose wording, or that of the entries they show, differs from what main has published
 * while their `changes` have no new entry, and entries of `changes` that are not as they were.
 * A page that main's ledger does not hold was not published.
 *
 * @param today the day to propose for the entry.
 */
export function compareWording(before: Loaded, loaded: Loaded, today: string): Problem[] {
  const codes = new Set(Object.values(before.content.ledger.pages).map(({ code }) => code));
  const published = before.markdown.filter((file) =>
    codes.has(file.kind === 'section' ? file.data.code : file.id),
  );
  const was = { markdown: published, plan: before.plan };
  return [...untoldChanges(was, loaded, today), ...rewrittenChanges(was, loaded)];
}
