import { ownScript } from '../../words/own-scripts.ts';
import { joined, syllablesApart } from '../apart.ts';
import type { Named } from '../answer.ts';
import { excerptOf, type Piece } from '../excerpt.ts';
import { wordReader } from '../terms.ts';
import { startedFor, type SearchFiles } from './search-files.ts';

/** The part of Pagefind's browser API that is used; `tests` and the bench search with it too. */
export interface Pagefind {
  search(query: string, within?: { filters: object }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  data(): Promise<PagefindPage>;
}

/** A found page: its text, and every element with an id with its own. */
interface PagefindPage {
  url: string;
  meta: { title?: string };
  content: string;
  anchors: { id: string; text: string }[];
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind & { init(): Promise<void> };
}

/** A page that mentions what was asked, and its unit that does so most. */
export interface Mention extends Pick<Named, 'href' | 'title'> {
  pieces: Piece[];
}

/** The pages that mention some words, some at a time, and how many are left. */
export interface Mentions {
  left(): number;
  next(count: number): Promise<Mention[]>;
}

export type MentionsFor = (words: string, part?: string) => Promise<Mentions>;

/** A module of one type, `externref`, which Pagefind's program has and browsers before 2021 refuse. */
const newer = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 111);

/** Asks Pagefind, which is fetched at the first question. */
export function mentionsOf(files: SearchFiles): MentionsFor {
  if (!WebAssembly.validate(newer)) return async () => ({ left: () => 0, next: async () => [] });
  const using = startedFor((failures) => startPagefind(files, failures));
  return async (typed, part) => {
    const words = syllablesApart(typed, ' ');
    const filters = part ? { part } : {};
    const { results } = await using((pagefind) => pagefind.search(words, { filters }));
    const next = async (count: number) => {
      const pages = await Promise.all(results.slice(0, count).map((each) => each.data()));
      results.splice(0, count);
      return pages.map((page) => mentionIn(page, words));
    };
    return { left: () => results.length, next };
  };
}

/**
 * Starts Pagefind from the built site, without its worker: measured, that is 11 KB less
 * to fetch and one round trip less, and one query's work is too short to be felt.
 *
 * @param failures how often it was started in vain
 * @throws when the index is missing or damaged
 */
async function startPagefind({ base, tag }: SearchFiles, failures: number): Promise<Pagefind> {
  // A browser remembers, while a page is open, that a module did not come: by its address.
  const url = `${ownScript(`${base}pagefind/pagefind.js`)}${failures ? `#${failures}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  // What a browser has kept may be of an index that is no more.
  if (failures) await fetch(`${base}pagefind/pagefind-entry.json?ts=${tag}`, { cache: 'reload' });
  const pagefind = createInstance({ noWorker: true, baseUrl: base, metaCacheTag: tag });
  await pagefind.init();
  return pagefind;
}

/** Of all elements with an address the first that holds most of the words. */
function mentionIn({ url, meta, content, anchors }: PagefindPage, words: string): Mention {
  const read = wordReader();
  const terms = read(words).map(({ bare }) => bare);
  const heldIn = (text: string) => {
    const all = new Set(read(text).map(({ bare }) => bare));
    return terms.filter((term) => all.has(term)).length;
  };
  const [best] = anchors
    .map(({ id, text }) => ({ id, text, held: heldIn(text) }))
    .sort((a, b) => b.held - a.held);
  const text = best?.held ? best.text : content;
  return {
    href: best?.held ? `${url}#${best.id}` : url,
    title: joined(meta.title ?? url),
    pieces: excerptOf(text, ({ bare }) => terms.includes(bare)).map(([piece, held]) => [
      joined(piece),
      held,
    ]),
  };
}
