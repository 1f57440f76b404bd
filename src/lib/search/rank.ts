import { foldText } from './expand.ts';

/** One page found by at least one variant of the query. */
export interface Hit {
  id: string;
  /** Pagefind's score, the best of all variants. */
  score: number;
}

/** What the order of results looks at beside the score. */
export interface Titled {
  title: string;
  aliases: string;
}

/**
 * Merges the answers to each variant: a page counts once, with its best score.
 *
 * @example
 * mergeHits([[{ id: 'a', score: 1 }], [{ id: 'a', score: 2 }]]) // [{ id: 'a', score: 2 }]
 */
export function mergeHits(answers: Hit[][]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of answers.flat())
    if (hit.score > (best.get(hit.id)?.score ?? -Infinity)) best.set(hit.id, hit);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * How much a page's own name answers the query: a page called what was typed comes
 * before pages that only mention it.
 *
 * @example
 * nameMatch('kinh te bien', { title: 'Kinh tế biển', aliases: '' }) // 3
 */
export function nameMatch(query: string, { title, aliases }: Titled): number {
  const asked = foldText(query);
  const name = foldText(title);
  if (name === asked) return 3;
  if (foldText(aliases).split(', ').includes(asked)) return 2;
  return name.includes(asked) ? 1 : 0;
}
