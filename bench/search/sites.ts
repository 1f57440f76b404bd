import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { loadContent } from '../../src/lib/plan/load.ts';
import { sectionsOf } from '../../src/lib/plan/place.ts';
import { pressed } from '../../src/lib/publish/hosting/pressed.ts';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { writeWithFolders } from '../../src/lib/read/stored-files.ts';
import { textOfAnswers, textOfAsked } from '../../src/lib/search/answers-file.ts';
import { answersOf } from '../../src/lib/search/answers.ts';
import { writeSearchIndex } from '../../src/lib/search/site-index.ts';
import { real } from '../content/grow.ts';
import { publishedTree } from '../content/published.ts';
import { spokenHere } from './questions.ts';

/** A built site, served with brotli as a host would. */
export interface BenchSite {
  directory: string;
  address: string;
  close(): void;
}

/**
 * The real site grown to a number of sections: the added ones, in each group, have titles, names
 * and figures of their own and no sentence of the site. Index and answers are made by the same code as the site's.
 */
export async function growSite(sections: number): Promise<BenchSite> {
  const directory = `.build/bench-${sections}`;
  rmSync(directory, { recursive: true, force: true });
  cpSync('dist', directory, { recursive: true });
  if (sections > real) await addSections(sections, directory);
  else {
    writeDefaultInterface(directory);
    await compress(directory);
  }
  return serve(directory);
}

async function addSections(sections: number, directory: string): Promise<void> {
  const { plan } = loadContent(publishedTree(sections).tree).loaded;
  for (const { path, title, clauses } of sectionsOf(plan)) {
    const file = join(directory, path, 'index.html');
    if (existsSync(file)) continue;
    const body = clauses.map(
      ({ id, title: heading, units }) =>
        `<h2 id="${id}">${heading}</h2><p>${units.map(({ text }) => text).join(' ')}</p>`,
    );
    const html = `<!doctype html><html lang="vi"><title>${title}</title><main data-pagefind-body><h1>${title}</h1>${body.join('')}</main></html>`;
    writeWithFolders(file, html);
  }
  await writeSearchIndex(directory);
  const { file, later } = answersOf(plan, spokenHere(), []);
  writeFileSync(join(directory, 'tim-kiem/tra-loi.txt'), textOfAnswers(file));
  writeFileSync(join(directory, 'tim-kiem/cach-hoi.txt'), textOfAsked(later));
}

/** The same index behind Pagefind's own default interface: what to compare with. */
export function writeDefaultInterface(directory: string): void {
  writeWithFolders(
    join(directory, 'mac-dinh/index.html'),
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Giao diện mặc định</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div><script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: "#search", showSubResults: true, showImages: false })</script></html>',
  );
}

/** Packs each file once, as hosts do that keep both. */
export async function compress(directory: string): Promise<void> {
  for (const file of filesIn(directory)) {
    const path = join(directory, file);
    for (const [ending, bytes] of await pressed(file, readFileSync(path), 11))
      if (ending) writeFileSync(path + ending, bytes);
  }
}

/** Serves a folder as a host would: pages are asked for again each time, the rest is kept. */
export async function serve(directory: string): Promise<BenchSite> {
  const setHeaders = (response: ServerResponse, path: string) => {
    if (/\/$|\.html$/.test(path)) response.setHeader('Cache-Control', 'no-cache');
  };
  const server: Server = createServer(
    sirv(directory, { brotli: true, etag: true, maxAge: 3600, setHeaders }),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { directory, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
