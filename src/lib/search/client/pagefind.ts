import type { SearchFiles } from './search-files.ts';

/** The part of Pagefind's browser API that is used. */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** A found page with the places where it matches. */
export interface PagefindPage {
  url: string;
  meta: { title?: string };
  /** The page's text, words separated by white space. */
  content: string;
  /** Headings with an id; `location` counts words of `content`. */
  anchors: { id: string; element: string; location: number }[];
  sub_results: { title: string; url: string; excerpt: string }[];
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind & { init(): Promise<void> };
}

/**
 * Starts Pagefind from the built site, without its worker: measured, that is 11 KB less
 * to fetch and one round trip less, and one query's work is too short to be felt.
 *
 * @param tries how often it was started in vain
 * @throws when the index is missing or damaged
 */
export async function startPagefind({ base, tag }: SearchFiles, tries: number): Promise<Pagefind> {
  // A browser remembers, while a page is open, that a module did not come: by its address.
  const url = `${base}pagefind/pagefind.js${tries ? `#${tries}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  const pagefind = createInstance({
    noWorker: true,
    baseUrl: base,
    metaCacheTag: tag,
    excerptLength: 24,
    // What is cut shows that it is.
    excerptEllipsis: '…',
  });
  await pagefind.init();
  return pagefind;
}
