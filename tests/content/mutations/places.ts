import type { Place, Texts } from './edit.ts';

/**
 * Places of the real files, found by the look of their lines alone: nothing here knows how
 * the checker reads them.
 */

/** Every line that matches, without its line end. */
export function linesOf(texts: Texts, files: RegExp, line: RegExp): Place[] {
  return [...texts].flatMap(([file, text]) => {
    if (!files.test(file)) return [];
    let start = 0;
    return text.split('\n').flatMap((each) => {
      const place = { file, start, end: start + each.length, text: each };
      start += each.length + 1;
      return line.test(each) ? [place] : [];
    });
  });
}

function bodyLines(texts: Texts, line: RegExp, files = /\.mdx?$/): Place[] {
  return linesOf(texts, files, line).filter(({ file, start }) => start > bodyStart(texts, file));
}

function bodyStart(texts: Texts, file: string): number {
  return (texts.get(file) ?? '').indexOf('\n---\n', 4);
}

/** Paragraphs of one line that introduce nothing. */
export const paragraphs = (texts: Texts, files?: RegExp) =>
  bodyLines(texts, /^[\p{L}“][^|]{40,}[^:]$/u, files);
/** List items. */
export const items = (texts: Texts) => bodyLines(texts, /^- \S.{20,}$/);
/** Rows of tables that hold data: those with a note. */
export const rows = (texts: Texts) => bodyLines(texts, /^\|.*@.*\|$/);
/** Block quotations. */
export const quotes = (texts: Texts) =>
  bodyLines(texts, /^> \S.*\[@[a-z0-9-]+\](?: \{#[a-z0-9-]+\})?$/);
/** Headings of clauses. */
export const headings = (texts: Texts, files?: RegExp) =>
  bodyLines(texts, /^## .* \{#[a-z0-9-]+\}$/, files);
/** Headings inside clauses. */
export const subheadings = (texts: Texts) => bodyLines(texts, /^### \S/);
/** Paragraphs, items and rows. */
export const prose = (texts: Texts) => [...paragraphs(texts), ...items(texts), ...rows(texts)];

/** A line of front matter with a key. */
export function front(texts: Texts, key: string, files = /\.mdx?$/): Place[] {
  return linesOf(texts, files, new RegExp(`^${key}:`)).filter(
    ({ file, start }) => start < bodyStart(texts, file),
  );
}

/** The day of the last change of a page: a later one may have the same. */
export const lastChange = (texts: Texts, { file }: Place) =>
  /^ {2}- date: (\S+)/m.exec(texts.get(file)!)![1]!;

/** The text of a folded value: the line below its key. */
export function folded(texts: Texts, files: RegExp, key: string): Place[] {
  return linesOf(texts, files, new RegExp(`^\\s*(?:- )?${key}: >-$`)).map(({ file, end }) => {
    const text = texts.get(file) ?? '';
    const stop = text.indexOf('\n', end + 1);
    return { file, start: end + 1, end: stop, text: text.slice(end + 1, stop) };
  });
}

/** The summaries of sections and pages. */
export const summaries = (texts: Texts) => folded(texts, /\.mdx?$/, 'summary');

/** Lines `key: value` of a data file. */
export function values(texts: Texts, files: RegExp, key: string): Place[] {
  return linesOf(texts, files, new RegExp(`^\\s*(?:- )?${key}: [^>\\s].*$`));
}

/** Everything a reader is told in the data files, with its notes. */
export const dataProse = (texts: Texts) =>
  folded(texts, /^(?:co-quan|dong-thoi-gian|so-lieu\/.*)\.yaml$/, '(?:duty|now|text|note)');
/** Results of a section: items that open with their kind and time. */
export const results = (texts: Texts) => bodyLines(texts, /^- \*\*[^*]+:\*\* .*\[@[a-z0-9-]+\]/);
/** Results with a name, which is the last on their line. */
export const namedResults = (texts: Texts) =>
  results(texts).filter(({ text }) => /\{#[a-z0-9-]+\}$/.test(text));

/** Entries of a data file: the line of each first-level key. */
export const entries = (texts: Texts, file: RegExp) => linesOf(texts, file, /^[a-z0-9-]+:$/);

/** A piece of a place. */
export function within(place: Place, piece: string | RegExp): Place | undefined {
  const match = typeof piece === 'string' ? undefined : piece.exec(place.text);
  const text = typeof piece === 'string' ? piece : match?.[0];
  const at = match?.index ?? place.text.indexOf(text ?? '\0');
  if (text === undefined || at < 0) return undefined;
  return { file: place.file, start: place.start + at, end: place.start + at + text.length, text };
}

/** The places that hold a piece, each narrowed to it. */
export function pieces(places: Place[], piece: string | RegExp): Place[] {
  return places.flatMap((place) => within(place, piece) ?? []);
}

/** The line of a piece, wherever in the folder it first stands. */
export function find(texts: Texts, file: string, piece: string): Place {
  const start = (texts.get(file) ?? '').indexOf(piece);
  if (start < 0) throw new Error(`${file} does not hold “${piece}”`);
  return { file, start, end: start + piece.length, text: piece };
}

/** The keys of the sources that a text names in notes. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(/@([a-z0-9-]+)/g)].map((match) => match[1]!);
}

/** A source as it stands in `nguon.yaml`, and its archived passages. */
export function sourceText(texts: Texts, key: string): string {
  const all = texts.get('nguon.yaml') ?? '';
  const start = `\n${all}`.indexOf(`\n${key}:\n`);
  const entry = start < 0 ? '' : (/^[^\n]*\n(?: .*\n?)*/.exec(all.slice(start))?.[0] ?? '');
  return `${entry}\n${texts.get(`nguon/${key}.txt`) ?? ''}`;
}

/** The keys of all sources. */
export const sourceKeys = (texts: Texts) =>
  entries(texts, /^nguon\.yaml$/).map(({ text }) => text.slice(0, -1));

/** Sections, without the pages of groups. */
export const sectionFiles = /^(?!trang).*\/(?!index)[^/]+\.md$/;

/** A whole number that stands nowhere in the folder, in Vietnamese form. */
export function unheardNumber(texts: Texts, from: number): string {
  const all = [...texts.values()].join('\n');
  for (let number = 61_387 + from * 1009; ; number += 137) {
    const text = String(number);
    const grouped = `${text.slice(0, -3)}.${text.slice(-3)}`;
    if (![text, grouped, grouped.replace('.', ',')].some((each) => all.includes(each)))
      return grouped;
  }
}

/** Whether a written number stands nowhere in the folder, in either way of writing it. */
export function isUnheard(texts: Texts, written: string): boolean {
  const other = written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return [...texts.values()].every((text) => !text.includes(written) && !text.includes(other));
}

/** Paragraphs of the editors: without a note. */
export const editors = (texts: Texts) =>
  paragraphs(texts).filter(({ text }) => !text.includes('@'));
/** Paragraphs with one note. */
export const noted = (texts: Texts) =>
  paragraphs(texts).filter(({ text }) => keysIn(text).length === 1);

/** A data file. */
export const inData = (name: string) => new RegExp(`^${name}\\.yaml$`);

/** One of the bodies' names; which one follows from the place. */
export function aBody(texts: Texts, { start }: Place): string {
  const names = values(texts, inData('co-quan'), 'name').map(({ text }) =>
    text.replace(/^.*name: /, ''),
  );
  return names[start % names.length]!;
}

/** The id of the clause that a heading opens. */
export const idOf = (heading: Place) => /\{#(.*)\}/.exec(heading.text)![1]!;
/** The code of the page that a place stands on. */
export const codeOf = (texts: Texts, { file }: Place) =>
  front(texts, 'code')
    .find((each) => each.file === file)
    ?.text.replace('code: ', '') ?? file.replace(/^trang\/|\.mdx$/g, '');
/** The line of an address in the ledger. */
export const ledgerLine = (texts: Texts, code: string) =>
  find(texts, 'so-dia-chi.json', `"${code}":`);
/** Ids that sections share, in their order. */
export const sharedIds = ['noi-dung', 'giai-thich', 'don-vi', 'ket-qua', 'chua-biet'];

/** Every file with one of these endings, as a whole. */
export const wholeFiles = (texts: Texts, ending: RegExp): Place[] =>
  [...texts]
    .filter(([file]) => ending.test(file))
    .map(([file, text]) => ({ file, start: 0, end: text.length, text }));

/** The end of a file. */
export function lastLine(texts: Texts, file: string): Place {
  const text = texts.get(file)!;
  return { file, start: text.length, end: text.length, text: '' };
}
