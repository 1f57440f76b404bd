import { expandQuery } from './expand.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import { mergeHits, nameMatch } from './rank.ts';

const mostPages = 20;

/** Searches every variant of a query and returns the pages found, best first. */
export async function search(
  pagefind: Pagefind,
  query: string,
  aliasesOf: (path: string) => string,
): Promise<PagefindPage[]> {
  const answers = await Promise.all(expandQuery(query).map((variant) => pagefind.search(variant)));
  const loaders = new Map(
    answers.flatMap(({ results }) => results.map((result) => [result.id, result.data] as const)),
  );
  const hits = mergeHits(answers.map(({ results }) => results)).slice(0, mostPages);
  const pages = await Promise.all(hits.map(({ id }) => loaders.get(id)!()));
  const named = pages.map((page) => ({
    page,
    match: nameMatch(query, { title: page.meta.title ?? '', aliases: aliasesOf(page.url) }),
  }));
  return named.sort((a, b) => b.match - a.match).map(({ page }) => page);
}
