import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { Memory } from '../lib/read/memory.ts';
import { contentState } from '../lib/edit/preview/content-state.ts';
import { stateAddress, stateEvent } from '../lib/edit/preview/panel.ts';

/** What opens while no page can be made: the list of problems alone, and the page once they are mended. */
const emptyPage = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xem thử</title>
<script type="module" src="/@vite/client"></script>
<script type="module" src="/src/lib/edit/preview/client.ts"></script></head><body data-unreadable></body></html>`;

/** `npm run dev` shows the problems of the content over the page, in Vietnamese, as it is edited. */
export function previewProblems(): AstroIntegration {
  return {
    name: 'preview-problems',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '/src/lib/edit/preview/client.ts';`);
        updateConfig({ vite: { server: { watch: { ignored: [isBuilt] } } } });
      },
      // Before Astro's own handler, which answers broken content with a page in English.
      'astro:server:setup': ({ server }) => watchContent(server),
    },
  };
}

/**
 * Whether a path is of what is built, and none of the content: while thousands of such files come and
 * go, nothing else is seen or answered.
 */
function isBuilt(path: string): boolean {
  const inside = (folder: string) =>
    `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
  return ['.build', 'dist'].some(inside) && !inside(contentDirectory());
}

function watchContent(server: ViteDevServer): void {
  const directory = contentDirectory();
  const memory = new Memory();
  const inside = resolve(directory) + sep;
  server.watcher.add(inside);
  server.watcher.on('all', (_event, path) => {
    if (resolve(path).startsWith(inside)) server.ws.send({ type: 'custom', event: stateEvent });
  });
  server.middlewares.use((request, response, next) => {
    if (request.url === stateAddress) {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(contentState(directory, memory)));
    } else if (isPage(request.headers.accept) && !contentState(directory, memory).readable) {
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html');
      response.end(emptyPage);
    } else next();
  });
}

/** A person asks for a page, not a page for its parts. */
function isPage(accept = ''): boolean {
  return accept.includes('text/html');
}
