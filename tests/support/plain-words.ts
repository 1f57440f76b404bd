import { sentencesIn, wordCount } from '../../src/lib/words/sentences.ts';
import type { Clause, Doc, Plan, Unit } from '../../src/lib/read/types.ts';

/** Words by which a sentence tells of its sources and of the search, rather than of the province. */
const ofSources =
  /(?<!\p{L})(?:bài báo|bài viết|bài nguồn|đoạn đọc được|phần đã đọc|trang này|ban biên tập|đã tìm|chưa tìm|suy ra|bản chép|không hiện ngày)(?!\p{L})/iu;

/** The clauses of blocks one and two: what was set out and for whom, what came of it. */
const blocks = ['noi-dung', 'don-vi', 'ket-qua'];

/** A sentence and where it stands. */
export interface Said {
  text: string;
  words: number;
  /** Code of its page. */
  page: string;
  at: string;
}

/** A unit's sentences; of a row the cells. */
function said(page: string, file: string, { kind, shown, lines }: Unit): Said[] {
  return shown
    .split(kind === 'row' ? ' | ' : /$(?!.)/)
    .flatMap(sentencesIn)
    .map((text) => ({ text, words: wordCount(text), page, at: `${file}:${lines[0]}` }))
    .filter(({ words }) => words);
}

const saidIn = ({ code }: Doc, { at, units }: Clause) =>
  units.flatMap((unit) => said(code, at.file, unit));
const sum = (all: Said[]) => all.reduce((total, { words }) => total + words, 0);

/** Of the words of a page's first two blocks, those of sentences that tell of sources and search. */
export interface Share {
  page: string;
  share: number;
  ofSources: Said[];
}

/** Each page of the plan with its share, the largest first. */
export function sharesOf({ reading }: Plan): Share[] {
  return reading
    .map((doc) => {
      const all = doc.clauses
        .filter(({ id }) => blocks.includes(id))
        .flatMap((clause) => saidIn(doc, clause));
      const found = all.filter(({ text }) => ofSources.test(text));
      return { page: doc.code, share: sum(found) / Math.max(1, sum(all)), ofSources: found };
    })
    .sort((a, b) => b.share - a.share);
}

/** The editors' sentences, the longest first: of all units without a note, those of the data too. */
export function editorsSentences(plan: Plan): Said[] {
  const inPages = [...plan.docs.values()].flatMap((doc) =>
    doc.clauses.flatMap(({ at, units }) =>
      units.filter(isEditors).flatMap((unit) => said(doc.code, at.file, unit)),
    ),
  );
  const inData = [...new Set(plan.units.values())]
    .filter((unit) => (unit.kind === 'field' || unit.kind === 'event') && isEditors(unit))
    .flatMap((unit) => said(unit.path.replace(/^\/|\/#.*$|\/$/g, ''), unit.code, unit));
  return [...inPages, ...inData].sort((a, b) => b.words - a.words);
}

const isEditors = ({ notes, kind }: Unit) => !notes.length && kind !== 'quote';

/** The number of words that nine sentences in ten do not exceed. */
export function ninthTenth(sentences: Said[]): number {
  const lengths = sentences.map(({ words }) => words).sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * 0.9) - 1]!;
}

/** The editors' sentences of eight words or more that stand on more than two pages, with the pages. */
export function repeatedSentences(plan: Plan): { text: string; where: Said[] }[] {
  const long = editorsSentences(plan).filter(({ words }) => words >= 8);
  return [...Map.groupBy(long, ({ text }) => text)]
    .map(([text, where]) => ({ text, where }))
    .filter(({ where }) => new Set(where.map(({ page }) => page)).size > 2);
}

/** The article by which the plan is known, as pages call it. */
const article = /(?<!\p{L})bài (?:báo )?của Văn phòng UBND tỉnh(?!\p{L})/giu;

/** How often a text names the article. */
export const timesNamed = (text: string) => text.match(article)?.length ?? 0;

/** Where a page names the article more than once: it is known after the first time. */
export function articleNamed({ docs }: Plan): { page: string; times: number }[] {
  return [...docs.values()]
    .map((doc) => {
      const all = doc.clauses.flatMap((clause) => saidIn(doc, clause));
      return { page: doc.code, times: timesNamed(all.map(({ text }) => text).join('\n')) };
    })
    .filter(({ times }) => times > 1);
}

/**
 * Words that were given up, each written so that nothing else is found: not “khoản vay”, nor
 * “khoản 2 Điều 5” of a law.
 */
const dropped = [
  ...['bài báo nguồn', 'bài nguồn', 'bản ký', 'điều chưa biết', 'đến nay', 'khoản kết quả'],
  ...['(?:trích dẫn|mã|tiêu đề|tên) khoản', '(?:ở|đúng|cuối|dưới) khoản (?:này|ấy)', 'khoản (?=“)'],
  ...['(?:từng|mỗi) khoản(?= (?:của|ghi|có|trong)|[.;])', 'khoản của (?:một |mỗi )?(?:mục|trang)'],
].join('|');
const droppedWords = new RegExp(String.raw`(?<!\p{L})(?:${dropped})(?!\p{L})`, 'giu');

/** What a text says in words that were given up, with some of what stands around; quotations left out. */
export function saidInDroppedWords(text: string): string[] {
  const own = text.replace(/“[^”]*”/g, (quoted) => `“${' '.repeat(quoted.length - 2)}”`);
  return [...own.matchAll(droppedWords)].map(({ index, 0: found }) =>
    text.slice(Math.max(0, index - 30), index + found.length + 30).trim(),
  );
}

/** What the pages of a plan say in those words, and where. */
export function unitsInDroppedWords({ docs }: Plan): Said[] {
  return [...docs.values()].flatMap((doc) =>
    doc.clauses
      .flatMap((clause) => saidIn(doc, clause))
      .filter(({ text }) => saidInDroppedWords(text).length),
  );
}
