import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../lib/read/files-in.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { readServedFiles } from '../lib/publish/policy/served-as-is.ts';
import { checkDist } from '../lib/check/dist/check-dist.ts';
import { checkMade } from '../lib/check/dist/check-made.ts';
import { searchFiles } from '../lib/search/site-index.ts';
import { sitemapFiles } from './public-sitemap.ts';

/**
 * Refuses a build that holds a file nothing of it made, or lacks one, and one whose pages hold
 * a dead link, a dead fragment or an address outside the site's base.
 */
export function distChecks(): AstroIntegration {
  let base = '/';
  let assetsFolder = '_astro';
  return {
    name: 'dist-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        assetsFolder = config.build.assets;
      },
      'astro:build:done': ({ dir, assets }) => {
        const directory = fileURLToPath(dir);
        const routes = [...assets.values()].flat().map((url) => fileURLToPath(url));
        const problems = [
          ...checkMade(filesIn(directory), {
            routes: routes.map((path) => relative(directory, path).replaceAll('\\', '/')),
            beside: [...readServedFiles().keys()],
            ofSteps: [new RegExp(`^${assetsFolder}/`), searchFiles, sitemapFiles],
          }),
          ...checkDist(directory, base),
        ];
        if (problems.length) throw new BuildRefused('dist', problems);
      },
    },
  };
}
