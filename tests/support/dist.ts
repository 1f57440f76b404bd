import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every page of a built site: file inside the folder → HTML. */
export function readPages(directory = 'dist'): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => [relative(directory, file), readFileSync(file, 'utf8')]),
  );
}

/** The page of a short link (`/gp-2/`): it only leads on. */
export function leadsOn(html: string): boolean {
  return html.includes('<meta http-equiv="refresh" content="0; url=');
}

/** The address a page file is served at. */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}
