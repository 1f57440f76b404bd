import type { Doc, Plan } from '../read/types.ts';
import { latestChange } from './latest-change.ts';

/**
 * A page that is made of others and has no text of its own, as machines are told of it: it changes
 * with what it is made of.
 *
 * @param of the section it is made of; left out: the whole
 */
export function madePage(
  { docs }: Pick<Plan, 'docs'>,
  page: Pick<Doc, 'path' | 'title' | 'language'>,
  of?: Doc,
): Doc {
  const { path, title } = page;
  return {
    ...{ kind: 'page', code: path.slice(1, -1), short: title, summary: title, draft: false },
    ...{ aliases: [], related: [], bodies: [], order: 0, clauses: [] },
    changes: of?.changes ?? [{ date: latestChange(docs.values()), note: '' }],
    ...page,
  };
}
