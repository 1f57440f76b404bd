import type { Chunks } from '../chunks.ts';
import type { SiteWords } from '../expand/expand.ts';
import { siteNames } from '../expand/site-names.ts';
import { readList, synonymGroups, type ListEntry, type ListFile } from '../list.ts';
import { fileAddresses, type SearchFiles } from './search-files.ts';
import { readVocabulary, type VocabularyFile } from '../vocabulary.ts';

/** The small files, read. */
export interface SearchSite extends SearchFiles {
  entries: ListEntry[];
  words: SiteWords;
  /** Empty when it did not come: Pagefind then names its files itself, one round trip later. */
  chunks: Chunks;
}

/**
 * What fetches the list, the vocabulary and which part of the index holds which words, once
 * until it fails; it throws when the list or the vocabulary is missing or damaged.
 */
export function siteLoader(files: SearchFiles): () => Promise<SearchSite> {
  let loading: Promise<SearchSite> | undefined;
  return () =>
    (loading ??= read(files).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/**
 * Asks for the small files past the browser's cache, which keeps them anew: a kept one may name
 * parts of an index that has since been built again.
 *
 * @throws when the network does not answer
 */
export async function refreshSmallFiles(files: SearchFiles): Promise<void> {
  const urls = Object.values(fileAddresses(files));
  await Promise.all(urls.map((url) => fetch(url, { cache: 'reload' })));
}

async function read(files: SearchFiles): Promise<SearchSite> {
  const addresses = fileAddresses(files);
  const [list, vocabulary, chunks] = await Promise.all([
    fetchJson<ListFile>(addresses.list),
    fetchJson<VocabularyFile>(addresses.vocabulary),
    fetchJson<Chunks>(addresses.chunks).catch((): Chunks => []),
  ]);
  return siteOf(files, list, vocabulary, chunks);
}

/** What the small files say, made ready for searching. */
export function siteOf(
  files: SearchFiles,
  list: ListFile,
  vocabulary: VocabularyFile,
  chunks: Chunks,
): SearchSite {
  const entries = readList(list, files.base);
  const words: SiteWords = {
    vocabulary: readVocabulary(vocabulary),
    synonyms: synonymGroups(list),
    names: siteNames(entries.flatMap((entry) => entry.names)),
  };
  return { ...files, entries, words, chunks };
}

async function fetchJson<File>(url: string): Promise<File> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return (await response.json()) as File;
}
