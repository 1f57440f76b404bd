/** The part of Pagefind's browser API that is used. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** A found page with the places where it matches. */
export interface PagefindPage {
  url: string;
  meta: { title?: string; summary?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Fetches Pagefind from the built site. @throws when the index is missing or damaged. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const url = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}
