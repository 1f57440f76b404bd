import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { joinPlan } from '../lib/plan/join.ts';
import { loadContent, type Loaded } from '../lib/plan/load.ts';
import { siteOf } from '../lib/publish/small/site.ts';
import { smallFiles as filesOf, type SmallFile } from '../lib/publish/small/small-files.ts';
import { configuredPublication } from '../lib/read/configured.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { Memory } from '../lib/read/memory.ts';
import type { Plan } from '../lib/read/types.ts';
import { readTree } from '../lib/read/read-tree.ts';

const style = new URL('../styles/frozen.css', import.meta.url);

/**
 * Writes the files of which each clause has several, beside the pages: Astro would take for each as
 * long as for a page. A preview makes the one that is asked for.
 *
 * @param content what is built
 * @param written learns what was written
 */
export function smallFiles(content: () => Loaded, written: Set<string>): AstroIntegration {
  return {
    name: 'small-files',
    hooks: {
      'astro:server:setup': ({ server }) => serveSmallFiles(server),
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const { file, text } of smallFilesOf(content().plan)) {
          const path = join(root, file);
          mkdirSync(dirname(path), { recursive: true });
          // Nothing takes the place of a page: the last check tells that two want it.
          writeFileSync(path, text(), { flag: 'wx' });
          written.add(file);
        }
      },
    },
  };
}

function smallFilesOf(plan: Plan): SmallFile[] {
  const site = siteOf(plan, configuredPublication());
  return filesOf(site, readFileSync(style, 'utf8').replaceAll('\n', ''));
}

function serveSmallFiles({ middlewares }: ViteDevServer): void {
  const memory = new Memory();
  const { base } = configuredPublication();
  middlewares.use((request, response, next) => {
    const [path = ''] = request.url!.split('?');
    const file = decodeURI(path).slice(base.length).replace(/\/$/, '/index.html');
    if (!/^(?:[a-z]+(?:-\d+)?\/|trich-dan\/.+\.|phien-ban\/.+\/.+\/)/.test(file)) return next();
    const { loaded } = loadContent(readTree(contentDirectory()), memory);
    const found = smallFilesOf(joinPlan(loaded.content, { drafts: true })).find(
      (each) => each.file === file,
    );
    if (!found) return next();
    const type = file.endsWith('.html')
      ? 'text/html'
      : file.endsWith('.json')
        ? 'application/json'
        : 'text/plain';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(found.text());
  });
}
