import { ledgerFile } from './ledger.ts';
import { slugPattern } from '../words/slug.ts';

/** Folders of a content folder that are no groups, now or to come. */
const otherFolders = 'trang nguon so-lieu phien-ban hoi-dap en km'.split(' ');

/** What may be the folder of a group; which there are, `plan.yaml` says. */
const groupFolder = `(?!(?:${otherFolders.join('|')})(?:/|$))${slugPattern}`;

/** Stands for the folders of all groups. */
export const groupFolders = 'các phần';

/** The folder of the questions by subject; its name is the address of their page, and its code. */
export const questionFolder = 'hoi-dap';

/** The folders of everything that has an address. */
export const pageFolders = [groupFolders, 'trang', questionFolder];

export const isSubjectFile = (file: string) => file.startsWith(`${questionFolder}/`);

export const isGroupFolder = (folder: string) => new RegExp(`^${groupFolder}$`).test(folder);

/** Where in a content folder each kind of file stands. */
export const places = {
  markdown: new RegExp(`^(?:(?:${groupFolder}|${questionFolder})/[^/]+\\.md|trang/[^/]+\\.mdx)$`),
  archive: /^nguon\/([^/]+)\.txt$/,
  series: /^so-lieu\/([^/]+)\.yaml$/,
  translation: /^(en|km)\/tom-tat\.yaml$/,
};

const [sayings, cues] = ['cach-hoi.yaml', 'dau-hieu.yaml'] as const;
/** Files that only search needs. */
export const forSearch: string[] = [sayings, cues];

export const optionalFiles = [sayings, cues, 'chi-tieu.yaml', 'da-tra.yaml'] as const;

/** Files of data under the content folder itself; all but the optional ones every content has. */
export const dataFiles = [
  ...optionalFiles,
  'site.yaml',
  'plan.yaml',
  'nguon.yaml',
  'co-quan.yaml',
  'thuat-ngu.yaml',
  'doi-chieu.yaml',
  'dong-thoi-gian.yaml',
  'mau-thuan.yaml',
] as const;

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
