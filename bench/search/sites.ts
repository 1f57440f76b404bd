import { brotliCompressSync, constants } from 'node:zlib';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { loadContent } from '../../src/lib/plan/load.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { withoutNotes } from '../../src/lib/read/markdown/notes.ts';
import { textOf } from '../../src/lib/read/markdown/text.ts';
import type { Doc, Plan } from '../../src/lib/read/types.ts';
import { buildList } from '../../src/lib/search/list.ts';
import { writeSearchIndex, type AddedPage } from '../../src/lib/search/site-index.ts';
import { textsOf } from '../../src/lib/search/texts.ts';
import { buildVocabulary } from '../../src/lib/search/vocabulary.ts';

/** A built site in a scratch folder, served with brotli as a host would. */
export interface BenchSite {
  sections: number;
  directory: string;
  address: string;
  close(): void;
}

/**
 * The real site grown to a number of sections: the added ones are made of the real
 * sections' sentences in another order, with words of their own, and have their own
 * titles. Index, list and vocabulary are made by the same code as the site's.
 */
export async function growSite(sections: number): Promise<BenchSite> {
  const directory = `.build/bench-${sections}`;
  rmSync(directory, { recursive: true, force: true });
  cpSync('dist', directory, { recursive: true });
  const { plan } = loadContent(readTree('content')).loaded;
  // The real site, with its groups and standing pages, is the site of forty.
  const added = sections - 40;
  if (added > 0) await addSections(plan, added, directory);
  writeDefaultInterface(directory);
  compress(directory);
  return { sections, directory, ...(await serve(directory)) };
}

async function addSections(plan: Plan, count: number, directory: string): Promise<void> {
  const textOfClause = (clause: Doc['clauses'][number]) =>
    withoutNotes(clause.nodes.map(textOf).join(' '));
  const sentences = [...plan.docs.values()]
    .flatMap((doc) => doc.clauses.map(textOfClause))
    .flatMap((text) => text.split(/(?<=\.)\s+/));
  const solutions = plan.groups.find((group) => group.index.code === 'gp')!.sections;
  const template = solutions[1]!;
  const extra: string[] = [];
  const added: AddedPage[] = [];
  for (let number = 0; number < count; number += 1) {
    const pick = (at: number) => sentences[(number * 37 + at * 101) % sentences.length]!;
    const title = `Việc ${number + 1}: ${pick(0).split(/\s+/).slice(0, 6).join(' ')} ${ownWord(number)}`;
    const texts = template.clauses.map((_clause, at) =>
      Array.from({ length: 6 }, (_, k) => pick(at * 6 + k)).join(' '),
    );
    const path = `/giai-phap/viec-${number + 1}/`;
    extra.push(title, ...texts);
    solutions.push({
      ...template,
      code: `gp-${100 + number}`,
      path,
      title,
      short: title,
      aliases: [ownWord(number)],
      clauses: template.clauses.map((clause) => ({ ...clause, path: `${path}#${clause.id}` })),
    });
    const clauses = template.clauses
      .map((clause, at) => `<h2 id="${clause.id}">${clause.title}</h2><p>${texts[at]}</p>`)
      .join('');
    const html = `<!doctype html><html lang="vi"><title>${title}</title><main data-pagefind-body><h1>${title}</h1>${clauses}</main></html>`;
    added.push({ url: path, content: html });
  }
  await writeSearchIndex(directory, added);
  writeFileSync(join(directory, 'tim-kiem/danh-muc.json'), JSON.stringify(buildList(plan)));
  const vocabulary = buildVocabulary([...textsOf(plan), ...extra]);
  writeFileSync(join(directory, 'tim-kiem/tu-vung.json'), JSON.stringify(vocabulary));
}

/** A syllable no real text has. */
function ownWord(number: number): string {
  return `qu${'aeiouy'[number % 6]}${'bdghklm'[number % 7]}${number.toString(36).replace(/\d/g, (digit) => 'oiunrstxvy'[Number(digit)]!)}`;
}

/** The same index behind Pagefind's own default interface: what to compare with. */
function writeDefaultInterface(directory: string): void {
  mkdirSync(join(directory, 'mac-dinh'), { recursive: true });
  writeFileSync(
    join(directory, 'mac-dinh/index.html'),
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Giao diện mặc định</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div><script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: "#search", showSubResults: true, showImages: false })</script></html>',
  );
}

function compress(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(?:pf_|woff2|png|br$)/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}

async function serve(directory: string): Promise<{ address: string; close(): void }> {
  const server: Server = createServer(sirv(directory, { brotli: true, etag: true, maxAge: 3600 }));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
