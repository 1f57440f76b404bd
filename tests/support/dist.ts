import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/lib/read/files-in.ts';

/** Every page of a built site: file inside the folder → HTML. */
export function readPages(directory = 'dist'): Map<string, string> {
  const pages = filesIn(directory).filter((file) => file.endsWith('.html'));
  return new Map(pages.map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}

/** The page of a short link (`/gp-2/`): it only leads on. */
export function leadsOn(html: string): boolean {
  return html.includes('<meta http-equiv="refresh" content="0; url=');
}

/**
 * Whether a page is one of many that are made alike, and differ in their words alone: of sources,
 * frozen clauses, how pages changed, texts for radio and ears, and facts to be framed.
 */
export function isMadeAlike(file: string): boolean {
  return /^(?:nguon|lich-su|ban-tin|nghe|nhung|phien-ban\/[^/]+)\/[^/]+\//.test(file);
}

/** The address a page file is served at. */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** The pages there are to read: neither a frozen edition, nor a fact to be framed, nor a short link, nor the page of a wrong address. */
export function pagesToRead(directory = 'dist'): Map<string, string> {
  return new Map(
    [...readPages(directory)].filter(
      ([file, html]) =>
        !/^(?:phien-ban|nhung)\//.test(file) && !leadsOn(html) && file !== '404.html',
    ),
  );
}
