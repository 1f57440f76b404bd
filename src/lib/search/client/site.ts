import type { SiteWords } from '../expand/expand.ts';
import { siteNames } from '../expand/site-names.ts';
import { readList, synonymGroups, type Entry, type ListFile } from '../list.ts';
import { fileAddresses, type SearchPlace } from './place.ts';
import { readVocabulary, type VocabularyFile } from '../vocabulary.ts';

/** The small files, read. */
export interface SearchSite extends SearchPlace {
  entries: Entry[];
  words: SiteWords;
}

let loading: Promise<SearchSite> | undefined;

/** Fetches the list and the vocabulary, once a page. @throws when either is missing or damaged */
export function loadSite(place: SearchPlace): Promise<SearchSite> {
  loading ??= read(place).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(place: SearchPlace): Promise<SearchSite> {
  const { list, vocabulary } = fileAddresses(place);
  const [listFile, vocabularyFile] = await Promise.all([
    fetchJson<ListFile>(list),
    fetchJson<VocabularyFile>(vocabulary),
  ]);
  const entries = readList(listFile, place.base);
  const words: SiteWords = {
    vocabulary: readVocabulary(vocabularyFile),
    synonyms: synonymGroups(listFile),
    names: siteNames(entries.flatMap((entry) => entry.names)),
  };
  return { ...place, entries, words };
}

async function fetchJson<File>(url: string): Promise<File> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as File;
}
