import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LinkCheck } from '../lib/check/dist/check-dist.ts';
import { checkMade } from '../lib/check/dist/check-made.ts';
import { handed } from '../lib/plan/handed-content.ts';
import { readBuiltPage } from '../lib/publish/built-page.ts';
import { styleCutter } from '../lib/publish/page-style.ts';
import { withOwnPolicy } from '../lib/publish/policy/page-policy.ts';
import { filesIn } from '../lib/read/files-in.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { readServedFiles } from '../lib/publish/policy/served-as-is.ts';
import { searchFiles } from '../lib/search/site-index.ts';
import { sitemapFiles } from './public-sitemap.ts';

/** Where Astro puts scripts, styles and fonts, named by what they hold. */
const assetsFiles = /^_astro\//;

/**
 * The last step reads each page once: cuts its style and content policy down to what it holds, and
 * refuses a build that holds a file nothing of it made, or lacks one, and one whose pages hold
 * a dead link, a dead fragment or an address outside the site's base.
 *
 * @param written files that another step tells it wrote
 */
export function distChecks(written: Set<string>, base: string): AstroIntegration {
  return {
    name: 'dist-checks',
    hooks: {
      'astro:build:done': ({ dir, assets }) => {
        const directory = fileURLToPath(dir);
        const routes = [...assets.values()].flat().map((url) => fileURLToPath(url));
        const files = filesIn(directory);
        const beside = [...readServedFiles(handed()!.editions).keys(), ...written];
        const links = checkPages(directory, files, new Set(beside), base);
        const problems = [
          ...checkMade(files, {
            routes: routes.map((path) => relative(directory, path).replaceAll('\\', '/')),
            beside,
            ofSteps: [assetsFiles, searchFiles, sitemapFiles],
          }),
          ...links,
        ];
        if (problems.length) throw new BuildRefused('dist', problems);
      },
    },
  };
}

/** The problems of the pages, whose styles and policies are cut; not of those that another step wrote whole. */
function checkPages(directory: string, files: string[], whole: Set<string>, base: string) {
  const check = new LinkCheck(files, base);
  const cutStyle = styleCutter();
  const textOf = (file: string) => readFileSync(join(directory, file), 'utf8');
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const page = readBuiltPage(file, textOf(file));
    check.read(page);
    if (whole.has(file)) continue;
    const own = withOwnPolicy(cutStyle(page));
    if (own !== page.html) writeFileSync(join(directory, file), own);
  }
  return check.problems(textOf);
}
