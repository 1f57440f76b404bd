import type { Root, RootContent } from 'hast';
import { matches, select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { pagesToRead } from '../support/dist.ts';
import * as measures from '../support/plain-words.ts';
import { real } from '../support/content.ts';
import { treeOf } from '../support/reader.ts';

const { plan } = real;
const sentences = measures.editorsSentences(plan);
const told = ({ at, words, text }: measures.Said) => `${at} (${words}) ${text}`;

/** Notes, quotations and the titles of sources: words of others, or of what the words rest on. */
const ofOthers = 'script, .margin, .fn, .source, blockquote, q, cite';
/** What is not said by an article but shown in it: forms to copy, and units drawn in with the way to where they stand. */
const shownIn = '.cite-forms, span[data-unit]:has(> a[data-pagefind-ignore])';

function textOf(node: Root | RootContent, without: string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && matches(without, node)) return ' ';
  return 'children' in node ? node.children.map((each) => textOf(each, without)).join('') : '';
}

/** What tells of the past of pages, shows what others wrote, or is taken further by them, repeats what it tells of. */
const repeating = /^(?:lich-su|toan-van|nguon|ban-tin|nghe|bao-chi|en|km)\//;
const shown = [...pagesToRead()].filter(([file]) => !repeating.test(file));
/** The texts of pages: of all that the reader is shown, or of what the article itself says. */
const texts = (selector: string, without: string) =>
  new Map(
    shown.map(([file, html]) => {
      const part = select(selector, treeOf(html));
      return [file, part ? textOf(part, without).replace(/\s+/g, ' ') : ''] as const;
    }),
  );
const articles = texts('article', `${ofOthers}, ${shownIn}`);

describe('a page of the plan', () => {
  it.each(measures.sharesOf(plan))(
    '$page speaks of sources and of searching in at most 8 % of the words of what was set out and reported',
    ({ share, ofSources }) => {
      expect(share, ofSources.map(told).join('\n')).toBeLessThanOrEqual(0.08);
    },
  );

  it('is measured: the same words in every sentence would be seen', () => {
    const [doc] = plan.reading;
    const [clause] = doc!.clauses;
    const units = clause!.units.map((unit) => ({ ...unit, shown: `Ban biên tập: ${unit.shown}` }));
    const worse = { ...doc!, clauses: [{ ...clause!, units }] };
    const [{ share } = { share: 0 }] = measures.sharesOf({ ...plan, reading: [worse] });
    expect(share).toBeGreaterThan(0.3);
  });

  it.each([...articles])('%s names the article that it rests on once at most', (_file, text) => {
    expect(measures.timesNamed(text)).toBeLessThanOrEqual(1);
  });
});

describe('a sentence of the editors', () => {
  it('has at most 25 words in nine of ten, and never more than 35', () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(measures.ninthTenth(sentences)).toBeLessThanOrEqual(25);
    expect(sentences.filter(({ words }) => words > 35).map(told)).toEqual([]);
  });

  it('of eight words or more stands on two pages at most', () => {
    const long = new Map(
      sentences.filter(({ words }) => words >= 8).map((each) => [each.text, each]),
    );
    const pages = [...articles];
    const repeated = [...long.values()].flatMap((sentence) => {
      const files = pages.flatMap(([file, text]) => (text.includes(sentence.text) ? file : []));
      return files.length > 2 ? `${told(sentence)}: ${files.join(', ')}` : [];
    });
    expect(repeated).toEqual([]);
    expect(
      [...long.keys()].filter((text) => pages.some(([, page]) => page.includes(text))).length,
    ).toBeGreaterThan(long.size * 0.9);
  });
});

describe('the words that were given up', () => {
  it.each([...texts('body', ofOthers)])('are nowhere on %s', (_file, text) => {
    const titles = Object.values(plan.sources).map(({ title }) => title);
    const own = titles.reduce((rest, title) => rest.replaceAll(title, ' '), text);
    expect(measures.saidInDroppedWords(own)).toEqual([]);
  });

  it.each([
    'Trích dẫn khoản “Nội dung”',
    'Xem xuất xứ ở từng khoản.',
    'được kể ở khoản kết quả',
    'theo bài báo nguồn',
    'chưa thấy bản ký',
    'Điều chưa biết',
  ])('are found in “%s”', (text) => expect(measures.saidInDroppedWords(text)).toHaveLength(1));

  it.each([
    'tài khoản, các khoản vay, mỗi khoản thu',
    'khoản 2 Điều 5 của Luật',
    'lời “bản ký” trong ngoặc',
    'ký bản ghi nhớ; đến ngày 30/6/2025',
  ])('are not found in “%s”', (text) => expect(measures.saidInDroppedWords(text)).toEqual([]));
});
