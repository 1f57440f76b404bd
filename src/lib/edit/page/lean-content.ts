import type { ContentTree } from '../../read/content-tree.ts';

/**
 * What the editor page checks with, as JSON: the content folder without what no rule needs of what
 * nobody edits there: comments of an archive but what is retold in them, whose lines stay, other ways of
 * asking, which only search needs, and the changes of a page but its last and its first.
 */
export function leanContent(tree: ContentTree): string {
  const lean = [...tree]
    .filter(([file]) => file !== 'cach-hoi.yaml')
    .map(([file, text]) => [file, leanText(file, text)] as const);
  // What is written alike stands together, pages, archives, data: pressed it weighs a hundredth less.
  const {
    page = [],
    archive = [],
    data = [],
  } = Object.groupBy(lean.sort(byFile), ([file]) =>
    file.startsWith('nguon/') ? 'archive' : /\.mdx?$/.test(file) ? 'page' : 'data',
  );
  return JSON.stringify([...page, ...archive, ...data]);
}

const byFile = ([a]: readonly string[], [b]: readonly string[]) => (a! < b! ? -1 : 1);

/** The folder of such a text. */
export function contentFrom(text: string): ContentTree {
  return new Map(JSON.parse(text) as [string, string][]);
}

function leanText(file: string, text: string): string {
  if (file.startsWith('nguon/')) return leanArchive(text);
  const current = text.replace(
    /^(changes:\n(?: .*\n){2})(?: {2}- date: .*\n {4}note: .*\n)+(?= {2}- date: )/m,
    '$1',
  );
  return current.replace(/^ {4}otherwise:\n(?: {6}- .*\n)+/gm, '');
}

/** As `archivesOf` reads them, comments are what is retold, or nothing. */
function leanArchive(text: string): string {
  return text
    .split(/(^# Ghi lại .*không phải nguyên văn:\n(?:# .+\n?)+)/m)
    .map((part, at) => (at % 2 ? part : part.replace(/^#.*$/gm, '#')))
    .join('');
}
