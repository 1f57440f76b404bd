import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedFiles } from './src/integrations/checked-files.ts';
import { distChecks } from './src/integrations/dist-checks.ts';
import { forOldPhones, lightImports, onlyUsed } from './src/integrations/light-scripts.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { headingFont } from './src/integrations/heading-font.ts';
import { previewProblems } from './src/integrations/preview-problems.ts';
import { timed } from './src/integrations/timed.ts';
import { besidePages } from './src/integrations/beside-pages.ts';
import { publicSitemap } from './src/integrations/public-sitemap.ts';
import { handed } from './src/lib/plan/handed-content.ts';
import { pageDirectives, scriptSources } from './src/lib/publish/policy/headers.ts';
import { publicDirectory } from './src/lib/publish/policy/served-as-is.ts';
import { configuredPublication } from './src/lib/read/configured.ts';
import { publicationOf } from './src/lib/words/publication.ts';

const cacheDir = process.env.CACHE_DIR || './.build/cache';
const checked = handed();
const publication = checked
  ? publicationOf(process.env, checked.content.site.url)
  : configuredPublication();
const { site, base } = publication;
/** The names of characters, as Markdown has them. */
const characters = 'decode-named-character-reference';
/** What a step wrote beside the pages. */
const written = new Set();
// The whole build on one screen: content checks, pages, search index, checks of what was built.
export default defineConfig({
  site: site || undefined,
  base,
  outDir: process.env.OUT_DIR || './.build/site',
  publicDir: publicDirectory(),
  cacheDir,
  trailingSlash: 'always',
  // Of two pages at one address none is left out in silence.
  prerenderConflictBehavior: 'error',
  // The default glues words across lines of a component.
  compressHTML: true,
  // HTML and its CSS arrive in one response.
  build: { inlineStylesheets: 'always' },
  integrations: timed([
    previewProblems(),
    mdx(),
    publicSitemap(publication),
    besidePages(written, publication),
    checkedFiles(base),
    distChecks(written, base),
    offlineCopy(),
  ]),
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-head',
      fallbacks: ['system-ui', 'sans-serif'],
      // It comes in time or not at all: no line moves once it is read.
      display: 'optional',
      // So nothing needs to be as wide as it meanwhile.
      optimizedFallbacks: false,
      options: {
        variants: [{ src: [await headingFont()], weight: 700, style: 'normal' }],
      },
    },
  ],
  security: {
    csp: {
      directives: pageDirectives,
      scriptDirective: { resources: scriptSources },
    },
  },
  devToolbar: { enabled: false },
  // A script in the page would take bytes of its first view, and a hash in the policy.
  vite: {
    plugins: [tailwindcss(), lightImports(base), forOldPhones()],
    build: { assetsInlineLimit: 0 },
    // Read from a list: the way that is made for browsers asks a page, and a worker has none.
    resolve: { alias: { [characters]: fileURLToPath(import.meta.resolve(characters)) } },
    // Of the library's index nothing is ever removed, and no slip or wildcard asked of it.
    worker: {
      format: 'es',
      plugins: () => [
        onlyUsed(
          /\/minisearch\//,
          ['addAll', 'addAllAsync', 'search'],
          [
            'removeTerm',
            'delete',
            'has',
            'fuzzyGet',
            'executeWildcardQuery',
            'keys',
            'from',
            'size',
          ],
        ),
      ],
    },
  },
});
