import { ledgerFile } from './ledger.ts';
import { sectionFolders } from './groups.ts';

/** The folders of everything that has an address. */
export const pageFolders = [...sectionFolders, 'trang'];

/** Where in a content folder each kind of file stands. */
export const places = {
  markdown: new RegExp(`^(?:(?:${sectionFolders.join('|')})/[^/]+\\.md|trang/[^/]+\\.mdx)$`),
  archive: /^nguon\/([^/]+)\.txt$/,
  series: /^so-lieu\/([^/]+)\.yaml$/,
};

/** Files that every content folder has. */
export const dataFiles = [
  'site.yaml',
  'nguon.yaml',
  'co-quan.yaml',
  'thuat-ngu.yaml',
  'doi-chieu.yaml',
  'dong-thoi-gian.yaml',
  'mau-thuan.yaml',
] as const;

/** Whether a file is one of those that content is made of. */
export function isContentFile(file: string): boolean {
  return (
    Object.values(places).some((place) => place.test(file)) ||
    (dataFiles as readonly string[]).includes(file) ||
    file === ledgerFile
  );
}

/** Whether editors write a file: not an archive, which is its source's, nor the ledger. */
export function isWritten(file: string): boolean {
  return /\.(?:md|mdx|yaml)$/.test(file) && isContentFile(file);
}
