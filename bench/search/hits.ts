import { copyFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { answer } from '../../src/lib/search/answer.ts';
import type { PagefindModule } from '../../src/lib/search/client/mentions.ts';
import { readAnswers } from '../../src/lib/search/statements.ts';
import {
  answersFileIn,
  placeOfExpected,
  readQueries,
  type ReaderQuery,
} from '../../tests/support/queries.ts';
import type { BenchSite } from './sites.ts';

/** A query and the place of its expected page, -1 when not among the results. */
export interface Placed extends ReaderQuery {
  place: number;
}

/** The site's own search, and Pagefind as it comes, over a served site, from Node: the same engine as in the browser. */
export async function hitsOf({ directory, address }: BenchSite) {
  const copy = `${directory}/pagefind.mjs`;
  copyFileSync(`${directory}/pagefind/pagefind.js`, copy);
  const { createInstance } = (await import(pathToFileURL(copy).href)) as PagefindModule;
  const pagefind = createInstance({
    basePath: `${address}/pagefind/`,
    baseUrl: '/',
    noWorker: true,
  });
  await pagefind.init();
  const site = readAnswers(await answersFileIn(directory), '/');
  const place = (results: (query: string) => Promise<string[]>) =>
    Array.fromAsync(readQueries(), async (each): Promise<Placed> => {
      return { ...each, place: placeOfExpected(each, await results(each.query)) };
    });
  const mentioning = async (words: string) => {
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return pages.map(({ url }) => url);
  };
  const own = await place(async (query) => {
    const said = answer({ query }, site);
    const answers = said.results.map(({ href }) => href);
    return answers.length > 2 ? answers : [...answers, ...(await mentioning(said.mention))];
  });
  return { own, plain: await place(mentioning) };
}
