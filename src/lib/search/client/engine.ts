import { chunksOf } from '../chunks.ts';
import { expandQuery, type ExpandOptions, type Expansion } from '../expand/expand.ts';
import { asksForMeaning } from '../expand/questions.ts';
import { stripMarks, wordsOf } from '../../words/without-marks.ts';
import { closenessOf, mergeHits, ranked } from '../rank.ts';
import { named, withFloor, withText, type FoundPage } from './found-page.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import type { SearchSite } from './site.ts';

/** The answer to a query. */
export interface Found {
  expansion: Expansion;
  results: FoundPage[];
  /** How many pages the full text named. */
  total: number;
  /** Loads more of them; undefined when all are shown. */
  more: (() => Promise<Found>) | undefined;
}

/** Excerpts fetched for the first answer, and for each further one: each is 2–3 KB. */
const firstPages = 2;
const furtherPages = 10;
/** A stage of variants that finds fewer is followed by the next. */
const enough = 3;
/** A hit of a later stage is further from what was typed. */
const stageDiscount = 0.4;

/** Answers from the list alone: at once, without excerpts. */
export function findNames(
  query: string,
  site: SearchSite,
  options: ExpandOptions = {},
): FoundPage[] {
  const { stages } = expandQuery(query, site.words, options);
  return ranked(named(stages, site.entries), asksForMeaning(query)).slice(0, 10);
}

/** The words a query is first searched by. */
export function firstWords(query: string, site: SearchSite, options: ExpandOptions = {}): string[] {
  return expandQuery(query, site.words, options).stages[0]?.variants.flatMap(wordsOf) ?? [];
}

/**
 * Answers a query from the list and the full text.
 *
 * @param progress is given what is known each time a page's excerpts arrive
 */
export async function find(
  query: string,
  site: SearchSite,
  pagefind: Pagefind,
  options: ExpandOptions = {},
  progress: (results: FoundPage[]) => void = () => undefined,
): Promise<Found> {
  const expansion = expandQuery(query, site.words, options);
  const everyVariant = expansion.stages.flatMap(({ variants }) => variants);
  const results = new Map<string, PagefindResult>();
  const answers: PagefindResult[][] = [];
  for (const [stage, { variants }] of expansion.stages.entries()) {
    await ask(variants, stageDiscount ** stage);
    if (results.size >= enough) break;
  }
  if (results.size === 0) await ask(expansion.parts, 1);
  if (results.size < enough) await assertIndexAnswers();
  const hits = mergeHits(answers);
  const items = new Map(named(expansion.stages, site.entries).map((item) => [item.href, item]));
  const closely = everyVariant.map((variant) => wordsOf(stripMarks(variant)));
  return load(0, firstPages);

  async function load(start: number, count: number): Promise<Found> {
    const slice = hits.slice(start, start + count);
    await Promise.all(
      slice.map(async ({ id, score }) => {
        addPage(await results.get(id)!.data(), score);
        progress(inOrder());
      }),
    );
    const end = start + count;
    return {
      expansion,
      results: inOrder(),
      total: hits.length,
      more: end < hits.length ? () => load(end, furtherPages) : undefined,
    };
  }

  /** Pagefind only logs a part of the index that did not come: of each a word must be found. */
  async function assertIndexAnswers(): Promise<void> {
    const { bare } = site.words.vocabulary;
    const known = chunksOf(everyVariant.flatMap(wordsOf), site.chunks).map((part) =>
      // What is written with d here may have đ, which stands in another part.
      bare.find((word) => !word.startsWith('d') && chunksOf([word], site.chunks)[0] === part),
    );
    for (const word of known.length ? known : [bare[0]])
      if (word && !(await pagefind.search(word)).results.length) throw new Error(word);
  }

  async function ask(variants: string[], weight: number): Promise<void> {
    const found = await Promise.all(variants.map((variant) => pagefind.search(variant)));
    for (const { results: hits } of found) {
      hits.forEach((hit) => results.set(hit.id, hit));
      answers.push(hits.map((hit) => ({ ...hit, score: hit.score * weight })));
    }
  }

  function closenessIn(page: PagefindPage): number {
    const text = wordsOf(stripMarks(page.content)).join(' ');
    return Math.max(0, ...closely.map((words) => closenessOf(words, text)));
  }

  function inOrder(): FoundPage[] {
    return ranked(withFloor([...items.values()]), asksForMeaning(query));
  }

  function addPage(page: PagefindPage, score: number): void {
    const entry = site.entries.find(({ href }) => href === page.url);
    const measured = { score, closeness: closenessIn(page) };
    const found = withText(items.get(page.url), page, entry, measured);
    items.set(page.url, found);
    // A body or term named by the query shows what the page says of it.
    for (const clause of found.clauses) {
      const item = items.get(clause.href);
      if (item) items.set(clause.href, { ...item, score, clauses: [clause] });
    }
  }
}
