import { createHash } from 'node:crypto';

/** A file that a reader's device keeps: its path as it is asked for, and its SHA-256 in base64. */
export type KeptFile = [path: string, hash: string];

/** Pages but those of editions, those shown inside others' pages and the editor's; what search, marks and citing load. */
const kept =
  /^(?!phien-ban\/|nhung\/|quan-tri\/|404\.html).*\.html$|^_astro\/(?!checker-|page\.)|^pagefind\/(?!pagefind-.*(?:ui|highlight|worker)\.)|^tim-kiem\/[^/]+\.txt$|^trich-dan\/trang\/[^/]+\.json$|^favicon\.svg$/;

/** As the pages say it that only lead on (src/lib/publish/small/small-page.ts). */
const leadsOn = '<meta http-equiv="refresh" content="0; url=';

/** Whether a file is kept; a page that only leads on is not. */
export function isKept(file: string, bytes: Buffer): boolean {
  return kept.test(file) && !(file.endsWith('.html') && bytes.includes(leadsOn));
}

/**
 * A file as the worker knows it.
 *
 * @example
 * keptFile('gop-y/index.html', Buffer.from('')) // ['gop-y/', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=']
 */
export function keptFile(file: string, bytes: Buffer): KeptFile {
  const hash = createHash('sha256').update(bytes).digest('base64');
  return [file.replace(/(^|\/)index\.html$/, '$1'), hash];
}

export function sizeInWords(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
}
