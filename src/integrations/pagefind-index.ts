import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from '../lib/search/site-index.ts';

/** Indexes the built pages for the search. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const chunks = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`pages indexed, in ${chunks.length} parts`);
      },
    },
  };
}
