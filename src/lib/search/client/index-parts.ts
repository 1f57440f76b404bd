import { chunksOf } from '../chunks.ts';
import { wordsOf } from '../../words/without-marks.ts';
import { preload } from './preload.ts';
import type { SearchSite } from './site.ts';

/** Asks for the parts of the index that hold some words, each once, while Pagefind is on its way. */
export function preloadParts(words: string[], { base, chunks }: SearchSite): void {
  for (const file of chunksOf(words, chunks))
    preload('fetch', `${base}pagefind/index/${file}.pf_index`);
}

/**
 * The same while a query is being typed: for its whole words, but for those that may be meant
 * with đ, which the words after them must settle first.
 */
export function preloadWhileTyping(typed: string, loadSite: () => Promise<SearchSite>): void {
  const whole = typed.slice(0, typed.lastIndexOf(' ') + 1);
  const certain = wordsOf(whole).filter((word) => !word.startsWith('d'));
  loadSite().then(
    (site) => preloadParts(certain, site),
    () => undefined, // The search itself will say so.
  );
}
