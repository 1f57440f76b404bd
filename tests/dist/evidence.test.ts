import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { kindWords } from '../../src/lib/read/reports.ts';
import type { Provenance } from '../../src/lib/words/provenance.ts';
import { pagesToRead } from '../support/dist.ts';
import { real } from '../support/content.ts';
import { treeOf } from '../support/reader.ts';

const { plan } = real;
const pages = new Map([...pagesToRead()].map(([file, html]) => [file, treeOf(html)]));
const pageOf = (path: string) => pages.get(`${path.slice(1)}index.html`)!;
const keys = Object.keys(plan.sources);

const textOf = (node: ElementContent | Root['children'][number]): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const kinds = Object.values(kindWords).map(letters).join('|');
/** The letters of a wording without notes, and without kind and time where a cell says them apart. */
const wordsOf = ({ children }: Element) =>
  letters(
    children
      .filter((child) => child.type !== 'element' || child.tagName !== 'small')
      .map(textOf)
      .join('')
      .replace(/\[\d+(?:, [^\]]+)?\]/g, ''),
  );
const texts = (selector: string, within: Root) =>
  selectAll(selector, within).map((each) => folded(textOf(each)));

describe('the page of a source', () => {
  it.each(keys)('stands for %s, and shows its passages letter for letter', (key) => {
    const page = pageOf(`/nguon/${key}/`);
    const kept = plan.archives
      .get(key)!
      .split(/\n\s*\n/)
      .map(folded)
      .filter(Boolean);
    const shown = texts('blockquote', page).map((text) =>
      text.replace(/^Phần của địa chỉ bài: /, ''),
    );
    expect(shown).toEqual(kept);
    expect(texts('main', page)[0]).not.toContain('# ');
  });

  it.each(keys)('marks in what is kept of %s figures that its sentences tell', (key) => {
    const page = pageOf(`/nguon/${key}/`);
    const told = texts('main section:last-of-type li', page).join(' ');
    for (const mark of texts('mark', page)) {
      const [digits = mark] = /[1-9]\d*/.exec(mark) ?? [];
      expect(told, mark).toContain(digits);
    }
  });

  it('marks figures in most passages, and says in which it could not', () => {
    const marked = keys.filter((key) => select('mark', pageOf(`/nguon/${key}/`)));
    expect(marked.length).toBeGreaterThan(60);
    for (const key of keys.filter((each) => !plan.archives.get(each)!.trim()))
      expect(texts('main', pageOf(`/nguon/${key}/`))[0]).toContain('Chưa lưu được đoạn nguyên văn');
  });

  it.each(keys)('leads from each sentence that rests on %s to it, where it stands', (key) => {
    const links = selectAll('main section:last-of-type li a', pageOf(`/nguon/${key}/`));
    expect(links).toHaveLength(plan.restingOn.get(key)?.length ?? 0);
    for (const link of links) {
      const [path = '', id = ''] = String(link.properties.href).split('#');
      if (!id.includes('.')) continue;
      const there = select(`[id="${id}"]`, pageOf(path))!;
      const told = letters(textOf(link));
      const cells = selectAll('.value', there).map(wordsOf);
      if (!cells.length) {
        expect(wordsOf(there)).toBe(told);
        continue;
      }
      // An indicator has the words in one cell; their kind is that of its column, their time beside them.
      const words = cells.find((cell) => cell && told.endsWith(cell)) ?? '';
      expect(words, told).not.toBe('');
      const [, time = ''] = new RegExp(`^(?:${kinds})(.*)$`, 'u').exec(
        told.slice(0, -words.length),
      )!;
      expect(letters(textOf(there))).toContain(time);
    }
  });

  it('says what a source has no date of, and never shows a description in brackets', () => {
    for (const key of keys) {
      const page = pageOf(`/nguon/${key}/`);
      const { title, issued } = plan.sources[key]!;
      const described = title.startsWith('[');
      // A link to an article in another language says which.
      const [shown] = texts('h1', page);
      expect(shown!.replace(/ \(tiếng \p{L}+\)$/u, '')).toBe(
        described ? title.slice(1, -1) : `“${title}”`,
      );
      expect(texts('main', page)[0]!.includes('Mô tả của ban biên tập')).toBe(described);
      expect(/Ngày không rõ/.test(texts('dl', page)[0]!.replace(/\s+/g, ' '))).toBe(!issued);
    }
  });

  it('is named in the list of all sources, under its key, and stays out of the search', () => {
    const list = pageOf('/nguon/');
    for (const key of keys) {
      expect(select(`[id="${key}"] a[href="/nguon/${key}/"]`, list), key).toBeTruthy();
      expect(select('[data-pagefind-body]', pageOf(`/nguon/${key}/`))).toBeUndefined();
    }
  });
});

describe('a note', () => {
  it('leads to the page of its source, and so does the list at the end of its page', () => {
    const kinds = ['a.fn', '[aria-labelledby="nguon-trang-nay"] a.source'];
    for (const selector of kinds) {
      const hrefs = [...pages.values()].flatMap((page) =>
        selectAll(selector, page).map(({ properties }) => String(properties.href)),
      );
      expect(hrefs.length).toBeGreaterThan(300);
      for (const href of hrefs) expect(keys).toContain(/^\/nguon\/([^/]+)\/$/.exec(href)?.[1]);
    }
  });
});

describe('whose words', () => {
  // A conclusion tells it in full where it stands with what it rests on.
  const subjects = new Map(plan.questions.map(({ clause, subject }) => [clause, subject]));
  const clauses = [...plan.docs.values()].flatMap((doc) =>
    doc.clauses.map((clause) => {
      const subject = subjects.get(clause);
      return { path: subject ? `${doc.path}${subject}/` : doc.path, clause };
    }),
  );
  const words = {
    'ke-hoach': 'Kế hoạch',
    'cap-tren': 'Văn bản cấp trên',
    've-sau': 'Tin về sau',
    'bien-tap': 'Ban biên tập',
  };

  it.each(clauses)(
    'are told at $clause.code once for all that are one’s, else each time they change',
    ({ path, clause }) => {
      const section = select(`[data-code="${clause.code}"]`, pageOf(path))!;
      const whole = selectAll('header i[aria-label]', section).map(
        ({ properties }) => properties.ariaLabel,
      );
      const marks = selectAll('.prose i.prov[aria-label]', section).map(
        ({ properties }) => properties.ariaLabel,
      );
      const heard = (some: Provenance[]) =>
        `Lời của ai: ${some.map((mark) => words[mark]).join(', ')}.`;
      const several = clause.provenance.length > 1;
      expect(whole).toEqual(several ? [] : [heard(clause.provenance)]);
      const told = several ? clause.units.map(({ provenance }) => heard(provenance)) : [];
      expect(new Set(marks)).toEqual(new Set(told));
    },
  );

  it('of a quotation are those of its sources: of a national resolution, the higher level’s', () => {
    const quotes = clauses.flatMap(({ clause }) =>
      clause.units.filter(({ kind, notes }) => kind === 'quote' && notes.length === 1),
    );
    expect(quotes.length).toBeGreaterThan(20);
    for (const { code, notes, provenance } of quotes)
      expect(provenance, code).toEqual([plan.sources[notes[0]!.key]!.provenance]);
  });
});
