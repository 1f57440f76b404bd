import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Chunks } from '../../src/lib/search/chunks.ts';
import { find } from '../../src/lib/search/client/engine.ts';
import type { Pagefind } from '../../src/lib/search/client/pagefind.ts';
import { siteOf, type SearchSite } from '../../src/lib/search/client/site.ts';
import type { ExpansionKind } from '../../src/lib/search/expand/expand.ts';
import type { ListFile } from '../../src/lib/search/list.ts';
import type { VocabularyFile } from '../../src/lib/search/vocabulary.ts';
import { placeOfExpected, readQueries, type ReaderQuery } from '../../tests/support/queries.ts';
import type { BenchSite } from './sites.ts';

/** A query and the place of its expected page, -1 when not among the results. */
export interface Placed extends ReaderQuery {
  place: number;
}

/** The site's own search, and Pagefind as it comes, over one built site. */
export interface HitBench {
  own(without?: ExpansionKind[]): Promise<Placed[]>;
  plain(): Promise<Placed[]>;
}

/** Opens the index of a served site from Node: the same engine as in the browser. */
export async function openHits({ directory, address }: BenchSite): Promise<HitBench> {
  const copy = `${directory}/pagefind.mjs`;
  copyFileSync(`${directory}/pagefind/pagefind.js`, copy);
  const { createInstance } = (await import(pathToFileURL(copy).href)) as {
    createInstance(options: object): Pagefind & { init(): Promise<void> };
  };
  const pagefind = createInstance({
    basePath: `${address}/pagefind/`,
    baseUrl: '/',
    noWorker: true,
  });
  await pagefind.init();
  const site = readSite(directory);
  const place = async (results: (query: string) => Promise<string[]>) => {
    const placed: Placed[] = [];
    for (const each of readQueries())
      placed.push({ ...each, place: placeOfExpected(each, await results(each.query)) });
    return placed;
  };
  return {
    own: (without = []) =>
      place(async (query) =>
        (await find(query, site, pagefind, { without })).results.map(({ href }) => href),
      ),
    plain: () =>
      place(async (query) => {
        const { results } = await pagefind.search(query);
        const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
        return pages.map(({ url }) => url);
      }),
  };
}

function readSite(directory: string): SearchSite {
  const read = <File>(name: string) =>
    JSON.parse(readFileSync(`${directory}/tim-kiem/${name}`, 'utf8')) as File;
  return siteOf(
    { base: '/', tag: '' },
    read<ListFile>('danh-muc.json'),
    read<VocabularyFile>('tu-vung.json'),
    read<Chunks>('chi-muc.json'),
  );
}
