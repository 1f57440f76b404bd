import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { leanContent } from '../lib/edit/page/lean-content.ts';
import { handed, type Handed } from '../lib/plan/handed-content.ts';
import { builtSite } from '../lib/publish/small/site.ts';
import { smallFiles, type SmallFile } from '../lib/publish/small/small-files.ts';
import { editorContent } from '../lib/read/reserved.ts';
import { writeWithFolders } from '../lib/read/stored-files.ts';
import { writeSearchIndex } from '../lib/search/site-index.ts';
import type { Publication } from '../lib/words/publication.ts';

const atOnce = 64;
const styles = ['tokens', 'frozen', 'text'].map(
  (name) => new URL(`../styles/${name}.css`, import.meta.url),
);

/**
 * Makes what stands beside the pages, at once: the search index, by a process of its own, and the
 * files of which each clause has several; Astro would take for each as long as for a page. A
 * preview makes of these the one that is asked for.
 *
 * @param written learns which small files were written
 */
export function besidePages(written: Set<string>, publication: Publication): AstroIntegration {
  return {
    name: 'beside-pages',
    hooks: {
      'astro:server:setup': ({ server }) => serveSmallFiles(server, publication),
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const [pages] = await Promise.all([
          writeSearchIndex(root),
          writeFiles(root, filesOf(handed()!, publication), written),
        ]);
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

async function writeFiles(root: string, files: SmallFile[], written: Set<string>): Promise<void> {
  for (const [at, { file, text }] of files.entries()) {
    // The index is given its pages meanwhile.
    if (at % atOnce === 0) await setImmediate();
    // Nothing takes the place of a page: the last check tells that two want it.
    writeWithFolders(join(root, file), text(), { flag: 'wx' });
    written.add(file);
  }
}

/** The small files, and what the editor page checks with. */
function filesOf(content: Handed, publication: Publication): SmallFile[] {
  const style = styles.map((each) => readFileSync(each, 'utf8').replaceAll('\n', '')).join('');
  return [
    ...smallFiles(builtSite(content, publication), style),
    { file: editorContent.slice(1), text: () => leanContent(content.raw) },
  ];
}

/**
 * What is worth asking for among the small files, which are all listed anew: nothing that a preview
 * has as a page, and none of the dozens of modules that each page asks for.
 */
const small =
  /^(?!src\/)(?:[a-z]+(?:-\d+)?\/|(?:trich-dan|quan-tri|ban-tin|bao-chi|lich-su|du-lieu)\/.+\.|phien-ban\/.+\/.+\/|.+\.(?:pdf|csv|csv-metadata\.json)$)/;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml; charset=utf-8',
};

function serveSmallFiles({ middlewares }: ViteDevServer, publication: Publication): void {
  middlewares.use((request, response, next) => {
    const [path = ''] = request.url!.split('?');
    const file = decodeURI(path).slice(publication.base.length).replace(/\/$/, '/index.html');
    const content = handed();
    if (!small.test(file) || !content) return next();
    const found = filesOf(content, publication).find((each) => each.file === file);
    if (!found) return next();
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain; charset=utf-8');
    response.end(found.text());
  });
}
