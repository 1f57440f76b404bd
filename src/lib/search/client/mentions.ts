import { ownScript } from '../../words/own-scripts.ts';
import { joined, syllablesApart } from '../apart.ts';
import { excerptOf, type Piece } from '../excerpt.ts';
import { Words } from '../terms.ts';
import type { SearchFiles } from './search-files.ts';

/** The part of Pagefind's browser API that is used; `tests` and the bench search with it too. */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
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
export interface Mention {
  href: string;
  title: string;
  pieces: Piece[];
}

/** The pages that mention some words: how many were not looked at yet, and some of them at a time. */
export interface Mentions {
  left: number;
  next(count: number): Promise<Mention[]>;
}

export type MentionsFor = (words: string, part: string) => Promise<Mentions>;

/** A module of one type, `externref`, which Pagefind's program has and browsers before 2021 refuse. */
const newer = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 111);

/** Asks Pagefind, which is fetched at the first question, anew after one that failed. */
export function mentionsOf(files: SearchFiles): MentionsFor {
  let tries = 0;
  let pagefind: Promise<Pagefind> | undefined;
  const attempt = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    try {
      return await step();
    } catch (error) {
      pagefind = undefined;
      tries += 1;
      throw error;
    }
  };
  if (!WebAssembly.validate(newer)) return async () => ({ left: 0, next: async () => [] });
  return (typed, part) =>
    attempt(async () => {
      pagefind ??= startPagefind(files, tries);
      const words = syllablesApart(typed, ' ');
      const { results } = await (await pagefind).search(words);
      const under = `${files.base}${part && `${part}/`}`;
      const next = (count: number) =>
        attempt(async () => {
          const found: Mention[] = [];
          while (found.length < count && mentions.left) {
            const from = results.length - mentions.left;
            const some = results.slice(from, from + count);
            const pages = await Promise.all(some.map((each) => each.data()));
            mentions.left -= some.length;
            const inPart = pages.filter(({ url }) => url.startsWith(under));
            found.push(...inPart.map((page) => mentionIn(page, words)));
          }
          return found;
        });
      const mentions = { left: results.length, next };
      return mentions;
    });
}

/**
 * Starts Pagefind from the built site, without its worker: measured, that is 11 KB less
 * to fetch and one round trip less, and one query's work is too short to be felt.
 *
 * @param tries how often it was started in vain
 * @throws when the index is missing or damaged
 */
async function startPagefind({ base, tag }: SearchFiles, tries: number): Promise<Pagefind> {
  // A browser remembers, while a page is open, that a module did not come: by its address.
  const url = `${ownScript(`${base}pagefind/pagefind.js`)}${tries ? `#${tries}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  // What a browser has kept may be of an index that is no more.
  if (tries) await fetch(`${base}pagefind/pagefind-entry.json?ts=${tag}`, { cache: 'reload' });
  const pagefind = createInstance({ noWorker: true, baseUrl: base, metaCacheTag: tag });
  await pagefind.init();
  return pagefind;
}

/** Of all elements with an address the first that holds most of the words. */
function mentionIn({ url, meta, content, anchors }: PagefindPage, words: string): Mention {
  const known = new Words();
  const terms = known.of(words).map(({ bare }) => bare);
  const held = anchors.map(({ text }) => {
    const all = new Set(known.of(text).map(({ bare }) => bare));
    return terms.filter((term) => all.has(term)).length;
  });
  const most = Math.max(0, ...held);
  const unit = most ? anchors[held.indexOf(most)] : undefined;
  return {
    href: unit ? `${url}#${unit.id}` : url,
    title: joined(meta.title ?? url),
    pieces: excerptOf(unit?.text ?? content, terms).map(([text, held]) => [joined(text), held]),
  };
}
