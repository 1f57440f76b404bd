import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What repeats on every page or clause, and is no text of it; the rest says so itself. */
const notText = [
  '.screen',
  '.print\\:block',
  '.permalink',
  '.clause > header > span',
  '.fn',
  '.margin',
];

/** Indexes the built pages with Pagefind. An empty index is an error: Pagefind itself stays silent about it. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({
            forceLanguage: 'vi',
            excludeSelectors: notText,
          });
          if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path });
          if (added.errors.length) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
          if (!added.page_count) throw new Error('Pagefind found no page to index.');
          const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
          if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
          logger.info(`${added.page_count} pages indexed`);
        } finally {
          await close();
        }
      },
    },
  };
}
