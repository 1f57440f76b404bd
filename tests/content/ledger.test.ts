import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { HtmlValidate } from 'html-validate';
import { select, selectAll } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readLedger, writeLedger, type Ledger } from '../../src/lib/read/ledger.ts';
import { htmlRules } from '../dist/html-rules.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { copyContent, cutClause, edit, everywhere, run } from '../support/content-copy.ts';
import { memory } from '../support/memory.ts';
import { placesIn, readerOf, textIn } from '../support/reader.ts';
import { withoutUnits } from '../support/without-units.ts';
import { openBrowser, phone, serveBuilt } from '../support/page.ts';

const dist = '.build/so-dia-chi';
const nowAt: Record<string, string> = {
  'th-1.don-vi': 'th-1.ai',
  'gop-y.can-gi': 'gop-y.gom-gi',
  'gp-2.ket-qua': 'gp-3.ket-qua-bien',
};
const withdrawn = { on: '2027-01-02', why: 'Ghi nhầm một chỗ.' };
let directory: string;
/** The ledger as published, before anything was touched. */
let published: Ledger;
/** What `check` said while the ledger did not yet tell what became of the old addresses. */
let refusal: { code: number; stderr: string };

const fileIn = (file: string) => join(directory, file);
const read = (file: string) => readFileSync(fileIn(file), 'utf8');
/** The clause of a code, which may be that of a unit by its name. */
const clauseOf = (code: string) => code.split('.').slice(0, 2).join('.');

beforeAll(async () => {
  directory = copyContent();
  // Questions and the one sheet rest on units of many pages; no address here is one of theirs.
  rmSync(fileIn('hoi-dap'), { recursive: true });
  rmSync(fileIn('trang/tom-tat.mdx'));
  writeFileSync(fileIn('plan.yaml'), read('plan.yaml').replace(/^questions: .*\n/m, ''));
  await run('ledger', directory);
  published = readLedger(read('so-dia-chi.json'));

  const sea = 'giai-phap/kinh-te-bien.md';
  edit(directory, 'to-chuc-thuc-hien/cu-the-hoa-phoi-hop.md', '{#don-vi}', '{#ai}');
  edit(directory, 'trang/gop-y.mdx', '{#can-gi}', '{#gom-gi}');
  const results = cutClause(directory, sea, 'ket-qua');
  const industry = 'giai-phap/cong-nghiep-hoa-hien-dai-hoa.md';
  writeFileSync(
    fileIn(industry),
    `${read(industry)}\n## Kết quả về biển {#ket-qua-bien}\n\n${results}`,
  );
  cutClause(directory, sea, 'chua-biet');
  // The page tells of results no more.
  edit(directory, sea, 'outcome: co-so-lieu', 'outcome: chua-thay');
  writeFileSync(
    fileIn(sea),
    read(sea)
      .replace(/^ {6}units: .*\n/m, '')
      .replace(/^summary: >-\n.*/m, 'summary: Kết quả được kể ở trang khác.')
      .replace(/^ {4}note: .*/gm, '    note: Sửa vài câu.'),
  );
  // A moved page.
  renameSync(fileIn('giai-phap/ha-tang-do-thi.md'), fileIn('giai-phap/do-thi.md'));
  everywhere(directory, '/giai-phap/ha-tang-do-thi/', '/giai-phap/do-thi/');
  // A withdrawn page.
  rmSync(fileIn('to-chuc-thuc-hien/tuyen-truyen.md'));
  everywhere(directory, /\[([^\]]+)\]\(\/to-chuc-thuc-hien\/tuyen-truyen\/(?:#[^)]*)?\)/g, '$1');
  everywhere(directory, ', th-3', '');
  // What links and data told by the names of units.
  everywhere(directory, 'gp-2.ket-qua.', 'gp-3.ket-qua-bien.');
  everywhere(
    directory,
    '/giai-phap/kinh-te-bien/#ket-qua',
    '/giai-phap/cong-nghiep-hoa-hien-dai-hoa/#ket-qua-bien',
  );
  for (const file of ['da-tra.yaml', 'co-quan.yaml'])
    writeFileSync(
      fileIn(file),
      stringify(withoutUnits(parse(read(file)), /^(?:gp-2\.chua-biet|th-3)\./)),
    );

  refusal = await run('check', directory);
  const ledger = structuredClone(published);
  for (const [code, now] of Object.entries(nowAt)) ledger.clauses[code]!.now = now;
  ledger.clauses['gp-2.chua-biet']!.withdrawn = withdrawn;
  ledger.pages['/giai-phap/ha-tang-do-thi/']!.now = '/giai-phap/do-thi/';
  ledger.pages['/to-chuc-thuc-hien/tuyen-truyen/']!.withdrawn = withdrawn;
  writeFileSync(fileIn('so-dia-chi.json'), writeLedger(ledger));
  const day = { DIST_DIR: dist, PUBLISH_DATE: withdrawn.on };
  const { code, stderr } = await run('build', directory, day);
  if (code) throw new Error(stderr);
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
  rmSync(dist, { recursive: true, force: true });
});

const { pageAt, follow } = readerOf(dist);

/** The clause as data, or what is said of it: its title with a link, or when and why it went. */
function expectClause(page: Root, fragment: string, code: string): void {
  const found = memory.of(placesIn, page).get(fragment);
  expect(found, `#${fragment}`).toBeDefined();
  const was = clauseOf(code);
  const now = nowAt[was] ?? published.clauses[was]!.now ?? was;
  if (!found!.within.includes(now)) expectNotice(found!.element, code);
}

function expectNotice(element: Element, code: string): void {
  const said = textIn(element);
  expect(said).toContain(published.clauses[code]!.title);
  const [link] = selectAll('a', element).map(({ properties }) => String(properties.href));
  if (!said.includes('đã rút ngày 2/1/2027. Lý do: Ghi nhầm một chỗ.')) {
    const [path = '', fragment = ''] = link!.split('#');
    expect(select(`[id="${fragment}"]`, pageAt(path))).toBeDefined();
  }
}

describe('content whose addresses changed without a word', () => {
  it.each([
    'th-1.don-vi',
    'gop-y.can-gi',
    'gp-2.ket-qua',
    'gp-2.chua-biet',
    '/giai-phap/ha-tang-do-thi/',
    '/to-chuc-thuc-hien/tuyen-truyen/',
  ])('is refused at the line of %s, once', (key) => {
    const line = writeLedger(published)
      .split('\n')
      .findIndex((each) => each.trim().startsWith(`"${key}":`));
    expect(refusal.code).toBe(1);
    const place = `${directory}/so-dia-chi.json:${line + 1}: `;
    expect(refusal.stderr.split('\n').filter((each) => each.startsWith(place))).toHaveLength(1);
  });

  it('is refused for nothing else', () => {
    expect(refusal.stderr.trim().split('\n')).toHaveLength(6);
  });
});

describe('every old address', () => {
  it('leads to its page, which is there or says where it went', () => {
    for (const [path, { title }] of Object.entries(published.pages))
      expect(textIn(select('h1', pageAt(path))!), path).toContain(title);
  });

  it('of a clause meets the clause or what became of it', () => {
    const entries = Object.entries(published.pages).flatMap(([path, { code }]) =>
      Object.keys(published.clauses)
        .filter((clause) => clause.startsWith(`${code}.`))
        .map((clause) => [clause, path] as const),
    );
    expect(entries).toHaveLength(Object.keys(published.clauses).length);
    for (const [code, path] of entries) {
      const { page, fragment } = follow(`${path}#${code.slice(code.indexOf('.') + 1)}`);
      expectClause(page, fragment, code);
    }
  });

  it('in the full text meets the clause or what became of it', () => {
    const ids = selectAll('[id]', readerOf('dist').pageAt('/toan-van/'));
    const full = new Set(ids.map(({ properties }) => String(properties.id)));
    for (const code of Object.keys(published.clauses).filter((each) => full.has(each)))
      expectClause(pageAt('/toan-van/'), code, code);
  });

  it('as a short link leads there too', () => {
    const codes = Object.values(published.pages).flatMap(({ code }) =>
      published.pages[`/${code}/`] ? [] : [code],
    );
    expect(codes).toHaveLength(30);
    for (const code of codes) expect(follow(`/${code}/`).path).not.toBe(`/${code}/`);
    const clauses = Object.keys(published.clauses).filter(
      (each) => clauseOf(each) === each && codes.includes(each.split('.')[0]!),
    );
    for (const code of clauses) {
      const { page, fragment } = follow(`/${code.replace('.', '/')}/`);
      expect(select(`[id="${fragment}"]`, page), code).toBeDefined();
    }
  });
});

describe('a page of former addresses', () => {
  it.each(['giai-phap/ha-tang-do-thi', 'to-chuc-thuc-hien/tuyen-truyen', 'giai-phap/kinh-te-bien'])(
    '/%s/ is valid and accessible HTML, and only a page that stands is indexed',
    async (path) => {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const { results } = await new HtmlValidate(htmlRules).validateString(html);
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
      expect(html).toContain('noindex');
      expect(html.includes('data-pagefind-body')).toBe(path.endsWith('kinh-te-bien'));
    },
  );
});

it('shows no accessibility violation where addresses were moved or withdrawn', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage(phone);
  await serveBuilt(page, dist);
  for (const path of ['giai-phap/ha-tang-do-thi', 'to-chuc-thuc-hien/tuyen-truyen', 'gop-y']) {
    await page.goto(`http://site.test/${path}/`);
    expect(await accessibilityViolations(page)).toEqual([]);
  }
  await browser.close();
});

describe('new addresses', () => {
  it('have short links before they are recorded', () => {
    expect(follow('/th-1/ai/')).toMatchObject({
      path: '/to-chuc-thuc-hien/cu-the-hoa-phoi-hop/',
      fragment: 'ai',
    });
  });

  it('are recorded with the day, once', async () => {
    const date = { PUBLISH_DATE: '2027-01-02' };
    expect(await run('ledger', directory, date)).toEqual({ code: 0, stderr: '' });
    const recorded = read('so-dia-chi.json');
    expect(readLedger(recorded).clauses['th-1.ai']!.since).toBe('2027-01-02');
    expect(readLedger(recorded).pages['/giai-phap/do-thi/']!.since).toBe('2027-01-02');
    await run('ledger', directory, { PUBLISH_DATE: '2028-03-04' });
    expect(read('so-dia-chi.json')).toBe(recorded);
  });
});
