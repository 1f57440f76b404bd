import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { distChecks } from './src/integrations/dist-checks.ts';
import { publicFiles } from './src/integrations/public-files.ts';
import { previewProblems } from './src/integrations/preview-problems.ts';
import { timed } from './src/integrations/timed.ts';
import { besidePages } from './src/integrations/beside-pages.ts';
import { publicSitemap } from './src/integrations/public-sitemap.ts';
import { publicDirectory } from './src/lib/publish/policy/served-as-is.ts';
import { configuredPublication } from './src/lib/read/configured.ts';

const { site, base } = configuredPublication();
const content = checkedContent();
/** What a step wrote beside the pages. */
const written = new Set();
const font = (subset) =>
  fileURLToPath(
    import.meta.resolve(
      `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-700-normal.woff2`,
    ),
  );

// The whole build on one screen: content checks, pages, search index, checks of what was built.
export default defineConfig({
  site: site || undefined,
  base,
  outDir: process.env.OUT_DIR || './.build/site',
  publicDir: publicDirectory(),
  cacheDir: process.env.CACHE_DIR || './.build/cache',
  trailingSlash: 'always',
  // Of two pages at one address none is left out in silence.
  prerenderConflictBehavior: 'error',
  // The default glues words across lines of a component.
  compressHTML: true,
  // HTML and its CSS arrive in one response.
  build: { inlineStylesheets: 'always' },
  integrations: timed([
    content,
    previewProblems(),
    mdx(),
    publicSitemap(content.loaded),
    besidePages(content.loaded, written),
    publicFiles(),
    distChecks(written),
  ]),
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-head',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [font('vietnamese')],
            weight: 700,
            style: 'normal',
            unicodeRange: [
              'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
            ],
          },
          {
            src: [font('latin')],
            weight: 700,
            style: 'normal',
            unicodeRange: ['U+0000-00FF, U+2013-2014, U+2018-201D, U+2026'],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  // Writes the front matter's schema where the editor looks for it.
  experimental: { contentIntellisense: true },
  // One dynamic import, of one chunk: the preload helper would be larger than its use. A script in
  // the page would take bytes of its first view, and a hash in the policy.
  vite: { plugins: [tailwindcss()], build: { modulePreload: false, assetsInlineLimit: 0 } },
});
