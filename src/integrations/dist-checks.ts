import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BuildRefused } from '../lib/content/refused.ts';
import { checkDist } from '../lib/links/check-dist.ts';

/** Refuses a build whose pages hold a dead link, a dead fragment or an address outside the site's base. */
export function distChecks(): AstroIntegration {
  let base = '/';
  return {
    name: 'dist-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const problems = checkDist(fileURLToPath(dir), base);
        if (problems.length) throw new BuildRefused('dist', problems);
      },
    },
  };
}
