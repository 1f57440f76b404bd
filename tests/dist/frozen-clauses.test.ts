import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Text } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import { editionsIn, type Edition } from '../../src/lib/publish/editions/editions.ts';
import { addressOf, pagesToRead } from '../support/dist.ts';
import { readerOf, textIn } from '../support/reader.ts';
import { strangeBuild, wordings } from '../support/strange.ts';
import { htmlRules } from './html-rules.ts';

const [first, second, third] = wordings;
const page = '/giai-phap/kinh-te-bien/';
let dist: string;
let pageAt: ReturnType<typeof readerOf>['pageAt'];
let follow: ReturnType<typeof readerOf>['follow'];
let editions: Edition[];
let served: string;

/** Two editions after the one of today, and a sentence reworded since. */
beforeAll(async () => {
  const { content, ...built } = await strangeBuild();
  ({ dist } = built);
  ({ pageAt, follow } = readerOf(dist));
  served = join(content, 'phien-ban');
  editions = editionsIn(readStoredFiles(served));
}, 240_000);

/** The address that a sentence had in an edition. */
function addressIn(name: string, code: string, text: string): string {
  const { units } = editions.find((each) => each.name === name)!.clause(code)!;
  const { id } = units.find((each) => each.text.startsWith(text))!;
  return `${code.split('.')[1]}.${id}`;
}
const at = (path: string, id: string) => select(`[id="${id}"]`, pageAt(path));

it('the sheets that still carry a figure which is gone are listed, each with its edition', () => {
  const told = textIn(select('main', pageAt('/bao-chi/thu-hoi/'))!).replace(/\s+/g, ' ');
  expect(told).toContain('tăng 24,08%, theo Vietnam.vn. Nay câu ấy không còn trên trang.');
  for (const sheet of ['toan-van.pdf', 'toan-van-chu-lon.pdf', 'gp-1.pdf'])
    expect(told).toContain(`${sheet} (bản lưu 2026-12-02)`);
});

describe('an old address of a sentence', () => {
  it.each(['2026-12-01', '2026-12-02'])(
    'of %s leads, without script, to what it became',
    (name) => {
      const text = name === '2026-12-01' ? first : second;
      const id = addressIn(name, 'gp-2.noi-dung', text);
      expect(at(page, id)).toBeDefined();
      const now = selectAll('section[data-code="gp-2.noi-dung"] p > span', pageAt(page));
      const heir = now.find((each) => select(`[id="${id}"]`, each));
      expect(textIn(heir!)).toContain(third);
    },
  );

  it('leads to its clause, and says which edition keeps it, where the sentence was cut in two', () => {
    const id = addressIn('2026-12-01', 'gp-2.noi-dung', 'Nói gọn');
    const told = selectAll('section[data-code="gp-2.noi-dung"] > p', pageAt(page)).find((each) =>
      select(`[id="${id}"]`, each),
    );
    expect(textIn(told!)).toContain('bản lưu ngày 1/12/2026');
    expect(select('a', told!)?.properties.href).toBe('/phien-ban/2026-12-01/gp-2.noi-dung/');
  });

  it.each([page, '/phien-ban/2026-12-02/', '/phien-ban/2026-12-02/gp-2.noi-dung/'])(
    'stands on pages that are valid HTML: %s',
    async (path) => {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const report = await new HtmlValidate(htmlRules).validateString(html, 'index.html');
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    },
  );
});

describe('the page of a frozen clause', () => {
  const main = (path: string) => select('main', pageAt(path))!;

  it('says what was reworded since, in words, and keeps the wording and its addresses', () => {
    const { path } = follow('/phien-ban/2026-12-01/gp-2.noi-dung/');
    expect(textIn(main(path))).toContain('Nay tiểu mục này đã đổi lời.');
    expect(textIn(select('.prose', main(path))!)).toContain(first);
    expect(selectAll('ins', main(path)).map(textIn).join()).toContain('gồm');
    expect(at(path, addressIn('2026-12-01', 'gp-2.noi-dung', first))).toBeDefined();
  });

  it('is linked from the page of its edition', () => {
    const { name, clauses } = editions.at(-1)!;
    const links = selectAll('main a', pageAt(`/phien-ban/${name}/`)).map(
      ({ properties }) => properties.href,
    );
    for (const code of Object.keys(clauses)) expect(links).toContain(`/phien-ban/${name}/${code}/`);
  });

  it('stands at the first edition with that wording; later ones lead there by small pages', () => {
    for (const { name, clauses } of editions)
      for (const [code, hash] of Object.entries(clauses)) {
        const holding = editions.find((each) => each.clauses[code] === hash)!.name;
        const path = `/phien-ban/${name}/${code}/`;
        expect(follow(path).path).toBe(`/phien-ban/${holding}/${code}/`);
        const { length } = readFileSync(join(dist, path, 'index.html'));
        if (holding !== name) expect(length).toBeLessThan(1500);
      }
  });

  it('shows a clause that stands as today’s page does, and says so', () => {
    const last = editions.at(-1)!;
    const changed = ['gp-2.noi-dung', 'gp-1.ket-qua'];
    const sections = [...pagesToRead(dist).keys()]
      .filter((html) => !html.startsWith('toan-van'))
      .flatMap((html) => selectAll('section.clause[data-code]', pageAt(addressOf(html))))
      .filter(({ properties }) => !changed.includes(String(properties.dataCode)));
    for (const section of sections) {
      const code = String(section.properties.dataCode);
      const { path } = follow(`/phien-ban/${last.name}/${code}/`);
      expect(textIn(main(path)), code).toContain('vẫn đứng nguyên');
      const [now, then] = [section, main(path)].map((each) => wordsIn(select('.prose', each)!));
      expect(then, code).toBe(now);
    }
    expect(sections.length).toBe(Object.keys(last.clauses).length - changed.length - 1);
  });

  it('has every unit of the edition at its address', () => {
    for (const { name, kept } of editions)
      for (const [code, { units }] of kept?.clauses ?? []) {
        const { path } = follow(`/phien-ban/${name}/${code}/`);
        const ids = new Set(selectAll('[id]', main(path)).map(({ properties }) => properties.id));
        for (const { id } of units) expect(ids).toContain(`${code.split('.')[1]}.${id}`);
      }
  });

  /** What is read: not the numbers of notes, which count on from other clauses, nor the sources and searches beside. */
  function wordsIn(node: Element | Text): string {
    if (node.type === 'text') return node.value.replace(/\s+/g, '');
    const isBeside = matches('.fn, .margin, a[href^="#da-tra."]', node);
    return isBeside ? '' : (node.children as (Element | Text)[]).map(wordsIn).join('');
  }
});

it('every file of an edition is served with the bytes it has', () => {
  const stored = filesIn(served);
  expect(stored.length).toBe(5 + 2 + 2);
  for (const file of stored)
    expect(readFileSync(join(dist, 'phien-ban', file))).toEqual(readFileSync(join(served, file)));
});

it('a citation names the frozen page of its clause, and none where the wording has none', () => {
  const citations = (code: string) => readFileSync(join(dist, 'trich-dan', `${code}.txt`), 'utf8');
  expect(citations('gp-2.noi-dung')).toContain('Chưa có bản lưu nào giữ đúng lời văn này');
  const [, path] = /(\/phien-ban\/\S+\/gp-2\.ket-qua\/)/.exec(citations('gp-2.ket-qua'))!;
  expect(existsSync(join(dist, path!, 'index.html'))).toBe(true);
});
