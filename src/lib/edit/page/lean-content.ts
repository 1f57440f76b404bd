import type { ContentTree } from '../../read/content-tree.ts';
import { forSearch } from '../../read/places.ts';

/** What the page has no form for: what rules ask of it is what it names. */
const unedited = /^(?:da-tra|mau-thuan|doi-chieu)\.yaml$/;

/** Stands in no text: the check refuses it. */
const between = '\0';

/**
 * What the editor page checks with, names of files and then their texts: the content folder without what
 * no rule needs of what nobody edits there: comments of an archive but what is retold in them, whose
 * lines stay, other names of pages and other ways of asking, which only search needs, the days of a
 * page's changes but its last and its first and what changed, what searches in vain found, why two things
 * stand together. As JSON, with a sign before each line and quotation mark, it weighs half a hundredth more.
 */
export function leanContent(tree: ContentTree): string {
  const files = [...tree.keys()].filter((file) => !forSearch.includes(file)).sort(byPlace);
  const texts = files.map((file) => leanText(file, tree.get(file)!));
  return [files.join('\n'), ...texts].join(between);
}

/** What is written alike stands together, data last: pressed it weighs a hundredth less. */
const kinds = [/^(?!hoi-dap).*\.mdx?$/, /\.mdx?$/, /^nguon\//, /./];

function byPlace(a: string, b: string): number {
  const place = (file: string) => kinds.findIndex((kind) => kind.test(file)) + file;
  return place(a) < place(b) ? -1 : 1;
}

/** The folder of such a text. */
export function contentFrom(text: string): ContentTree {
  const [files = '', ...texts] = text.split(between);
  return new Map(files.split('\n').map((file, at) => [file, texts[at]!]));
}

function leanText(file: string, text: string): string {
  if (file.startsWith('nguon/')) return leanArchive(text);
  if (unedited.test(file))
    return text.replace(/^( {2}(?:sought|where|found|why|reading): ).+/gm, '$1…');
  return text
    .replace(/^(changes:\n(?: .*\n){2})(?: {2}- date: .*\n {4}note: .*\n)+(?= {2}- date: )/m, '$1')
    .replace(/^( {4}note: ).+/gm, '$1….')
    .replace(/^aliases: .*\n/m, '')
    .replace(/^ {4}otherwise:\n(?: {6}- .*\n)+/gm, '');
}

/** As `archivesOf` reads them, comments are what is retold, or nothing. */
function leanArchive(text: string): string {
  return text
    .split(/(^# Ghi lại .*không phải nguyên văn:\n(?:# .+\n?)+)/m)
    .map((part, at) => (at % 2 ? part : part.replace(/^#.*$/gm, '#')))
    .join('');
}
