import { ownScript } from '../../words/own-scripts.ts';
import { joined, syllablesApart } from '../apart.ts';
import type { Named } from '../answer.ts';
import { excerptOf, type Piece } from '../excerpt.ts';
import { wordReader } from '../terms.ts';
import { startedFor, type SearchFiles } from './search-files.ts';

/** The part of Pagefind's browser API that is used; the bench searches with it too. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    query: string,
    within?: { filters: object },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A found page: its text, and every element with an id with its own. */
interface PagefindPage {
  url: string;
  meta: { title?: string };
  content: string;
  anchors: { id: string; text: string }[];
}

export interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** A page that mentions what was asked, and its unit that does so most. */
export interface Mention extends Pick<Named, 'href' | 'title'> {
  pieces: Piece[];
}

/** The pages that mention some words, each fetched when it is asked for. */
export type MentionsFor = (words: string, part?: string) => Promise<(() => Promise<Mention>)[]>;

/** A module of one type, `externref`, which Pagefind's program has and browsers before 2021 refuse. */
const newer = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 111);

/** Asks Pagefind, which is fetched at the first question. */
export function mentionsOf(files: SearchFiles): MentionsFor {
  if (!WebAssembly.validate(newer)) return async () => [];
  const using = startedFor((failures) => startPagefind(files, failures));
  return async (typed, part) => {
    const words = syllablesApart(typed, ' ');
    const filters = part ? { part } : {};
    const { results } = await using((pagefind) => pagefind.search(words, { filters }));
    return results.map((each) => async () => mentionIn(await each.data(), words));
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

/** Of all elements with an address the first that holds most of the words; where none does, the page. */
function mentionIn({ url, meta, content, anchors }: PagefindPage, words: string): Mention {
  const read = wordReader();
  const asked = read(words);
  const heldIn = (text: string) => {
    const all = new Set(read(text).map(({ bare }) => bare));
    return asked.filter(({ bare }) => all.has(bare)).length;
  };
  const [best] = [
    { href: url, text: content, held: 0 },
    ...anchors.map(({ id, text }) => ({ href: `${url}#${id}`, text, held: heldIn(text) })),
  ].sort((a, b) => b.held - a.held);
  const { href, text } = best!;
  const phrases = asked.map((word) => [word]);
  return {
    href,
    title: joined(meta.title ?? url),
    pieces: excerptOf(text, phrases).map(([piece, marked]) => [joined(piece), marked]),
  };
}
