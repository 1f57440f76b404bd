import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { handed } from '../lib/plan/handed-content.ts';
import { addressAt, type Publication } from '../lib/words/publication.ts';
import { publicPages } from '../lib/cite/metadata/public-pages.ts';

/** What the sitemap consists of, inside a built site. */
export const sitemapFiles = /^sitemap-(?:index|\d+)\.xml$/;

/**
 * The sitemap: the pages there are to read, each with the day its content last changed. Short
 * links and old addresses only lead on and are left out; without an official address there
 * is no sitemap, since one may only hold absolute addresses.
 */
export function publicSitemap(publication: Publication): AstroIntegration {
  let pages: Map<string, string> | undefined;
  const changes = () =>
    publicPages(handed()!.plan).map(
      ({ path, changed }) => [addressAt(path, publication), changed] as const,
    );
  const lastChange = (url: string) => (pages ??= new Map(changes())).get(url);
  return sitemap({
    filter: (url) => lastChange(url) !== undefined,
    serialize: (item) => ({ ...item, lastmod: lastChange(item.url)! }),
  });
}
