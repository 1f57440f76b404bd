/**
 * The site as kept on a reader's device: one cache of each place where a site is published, its
 * files named with the hash of what they hold, so that two releases can lie in it side by side.
 */

/** What the worker tells the page while it saves. */
export type Told = { done: number; of: number } | { full: boolean };

/** The cache of the site at a base path, as the browser knows it. */
export const cacheOf = (base: string) => `doc-khi-mat-mang ${base}`;

/** The address under which it is kept of when the copy is, once that is whole. */
export const dayAddress = (base: string) => `${base}?ngay`;

/** The worker's address: fixed for ever, since browsers that know it ask there for the next one. */
export const workerAddress = (base: string) => `${base}sw.js`;

/** The day that a copy is of, as it is shown; undefined where no whole copy is kept. */
export async function dayOfCopy(base: string): Promise<string | undefined> {
  const kept = await caches.match(dayAddress(base), { cacheName: cacheOf(base) });
  return kept?.text();
}
