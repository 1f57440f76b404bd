import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify, transformWithOxc } from 'vite';
import { filesIn } from '../read/files-in.ts';
import { oldest } from '../words/older-browsers.ts';
import { wordsApart } from './apart.ts';

/** What repeats on every page or clause, and is no text of it; the rest says so itself. */
const notText = ['.screen', '.print\\:block', '.permalink', '.fn', '.margin'];

const atOnce = 32;

/** What the index consists of, inside a built site. */
export const searchFiles = /^pagefind\//;

/**
 * Indexes a built site with Pagefind, into `pagefind/`; returns how many pages.
 *
 * @throws when Pagefind reports an error, or finds no page: of that it says nothing itself
 */
export async function writeSearchIndex(directory: string): Promise<number> {
  const outputPath = join(directory, 'pagefind');
  // At once: other steps write files that are no pages to find.
  const pages = filesIn(directory).filter((file) => file.endsWith('.html'));
  rmSync(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'vi',
      excludeSelectors: notText,
    });
    refuse(errors);
    const add = async (sourcePath: string) => {
      const html = readFileSync(join(directory, sourcePath), 'utf8');
      // Pagefind would read all others too, only to leave them out.
      if (!html.includes('data-pagefind-body')) return;
      const content = prepared(html, sourcePath);
      refuse((await index!.addHTMLFile({ sourcePath, content })).errors);
    };
    // Pagefind works in a process of its own: it is given the next pages while it reads these.
    for (let at = 0; at < pages.length; at += atOnce)
      await Promise.all(pages.slice(at, at + atOnce).map(add));
    refuse((await index!.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
  await shorten(join(outputPath, 'pagefind.js'));
  const found = readdirSync(join(outputPath, 'fragment')).length;
  if (!found) throw new Error('Pagefind found no page to index.');
  return found;
}

/** Pagefind lists every element with an id, also the notes, which it does not read; a part of the site is its first folder. */
const prepared = (html: string, path: string) =>
  wordsApart(html)
    .replace(/(<a class="fn") id="[^"]+"/g, '$1')
    .replace('data-pagefind-body', `$& data-pagefind-filter="part:${path.split('/')[0]}"`);

function refuse(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Pagefind's program comes with long names inside, a fifth of what every first search fetches of it, and in words too new for old phones. */
async function shorten(program: string): Promise<void> {
  const older = await transformWithOxc(readFileSync(program, 'utf8'), program, { target: oldest });
  const { code } = await minify(program, older.code, {
    module: true,
    compress: { target: oldest },
  });
  writeFileSync(program, code);
}
