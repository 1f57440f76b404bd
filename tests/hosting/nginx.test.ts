import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layRelease, switchTo } from '../../src/lib/publish/hosting/release.ts';
import { askServed } from '../../src/lib/publish/hosting/served.ts';
import { headersAt, nginxHeaders } from '../../src/lib/publish/policy/headers.ts';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import { offlineWords } from '../../src/lib/words/offline-words.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { hasNginx, nginxServer, type Server } from '../support/nginx.ts';
import { forEachTest } from '../support/page.ts';
import { search } from '../support/search-page.ts';
import { real } from '../support/content.ts';

const page = '/giai-phap/kinh-te-bien/';
const ten = [
  ...['/', '/ket-qua/', page, '/muc-tieu/nong-thon-moi/', '/hoi-dap/', '/boi-canh/', '/tom-tat/'],
  ...['/nguon/bai-bao-1740/', '/lich-su/', '/ve-trang-nay/'],
];
const five = ['rừng ngập mặn', 'nong thon moi', 'cảng', 'kế hoạch có đạt không', 'điện gió'];

describe.skipIf(!hasNginx)('nginx, as deploy/ sets it up', () => {
  let server: Server;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(server.address + path, { redirect: 'manual', ...init });

  beforeAll(async () => {
    server = await nginxServer();
    for (const [name, text] of Object.entries(nginxHeaders('/')))
      writeFileSync(join(server.root, name), text);
    const { name } = await layRelease({
      ...{ site: 'dist', root: server.root, base: '/', quality: 1 },
      now: new Date('2027-01-02T03:04:05Z'),
    });
    switchTo(server.root, name);
    mkdirSync(join(server.root, 'well-known/.well-known'), { recursive: true });
    writeFileSync(join(server.root, 'well-known/.well-known/a'), 'chứng thực');
    await server.start();
  });
  afterAll(() => server.stop());

  it.each(['/', page, '/tim-kiem/tra-loi.txt', '/favicon.svg', '/nhung/khong-co/', '/../a'])(
    'sends with %s the headers of the one source',
    async (path) => {
      const { headers, ok } = await ask(path);
      // An error is a page of its own, which nobody may show in a frame.
      for (const [name, value] of Object.entries(headersAt(ok ? path : '/404.html', '/')))
        expect(headers.get(name), name).toBe(ok || name !== 'Cache-Control' ? value : null);
      expect(headers.get('server')).toBe('nginx');
    },
  );

  it('sends what was pressed once to who takes it, and the same page to who does not', async () => {
    const wanted = readFileSync(`dist${page}index.html`);
    const raw = (encodings: string) =>
      new Promise<{ bytes: Buffer; headers: Record<string, unknown> }>((done) => {
        get(server.address + page, { headers: { 'accept-encoding': encodings } }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => done({ bytes: Buffer.concat(parts), headers: answer.headers }));
        });
      });
    const [br, gz, plain] = [await raw('gzip, br'), await raw('gzip'), await raw('')];
    expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      ...['br', 'gzip', undefined],
    ]);
    for (const { headers } of [br, gz, plain]) {
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
    expect(brotliDecompressSync(br.bytes).equals(wanted)).toBe(true);
    expect(gunzipSync(gz.bytes).equals(wanted)).toBe(true);
    expect(plain.bytes.equals(wanted)).toBe(true);
    expect(br.bytes.length).toBeLessThan(wanted.length / 3);
  });

  it.each([
    ['/ket-qua.csv', 'text/csv; charset=utf-8'],
    ['/trich-dan/gp-2.noi-dung.ris', 'application/x-research-info-systems'],
    ['/trich-dan/gp-2.noi-dung.bib', 'application/x-bibtex'],
    ['/_headers', 'application/octet-stream'],
  ])('%s is sent as %s', async (path, type) => {
    expect((await ask(path)).headers.get('content-type')).toBe(type);
  });

  it.each([
    ['/gp-2/noi-dung', 301, `/gp-2/noi-dung/`],
    [page.slice(0, -1), 301, page],
    ['/_astro/', 404],
    ['/_astro', 301, '/_astro/'],
    ['/phien-ban/khong-co/', 404],
    ['/.git/config', 404],
    ['/phien-ban/.htaccess', 404],
    ['/index.html.br', 404],
    ['/.well-known/a', 200],
    ['/.well-known/b', 404],
    ['/thong-ke/luot-xem.json', 200],
  ])('answers %s with %d', async (path, status, location: string | null = null) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toBe(location);
    if (status === 404) expect(await answer.text()).toBe(readFileSync('dist/404.html', 'utf8'));
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
    'does nothing for %s',
    async (method) => {
      expect((await ask('/', { method })).status).toBe(405);
    },
  );

  it('has every address of the ledger, and the editions byte for byte', async () => {
    const { ledger } = real.plan;
    const published = { ledger, editions: readStoredFiles('content/phien-ban') };
    const { wrong, asked } = await askServed(new URL(`${server.address}/`), published);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(50);
    const ledgerWithMore = {
      pages: { ...ledger.pages, '/khong-co/': { code: 'a', title: 'A', since: '2027-01-02' } },
      clauses: { ...ledger.clauses, 'gp-2.khong-co': { title: 'A', since: '2027-01-02' } },
    };
    const lost = { ledger: ledgerWithMore, editions: new Map([['a/b.json', Buffer.from('a')]]) };
    const found = (await askServed(new URL(`${server.address}/`), lost)).wrong.join('\n');
    expect(found).toContain('/khong-co/ được trả lời 404; ');
    expect(found).toContain(`${page}#khong-co không còn trên trang; `);
    expect(found).toContain('Bản lưu a/b.json khác tệp đã lưu; ');
  });

  describe('in a browser', () => {
    let tab: Page;
    forEachTest({ permissions: ['clipboard-read', 'clipboard-write'] }, (fresh) => {
      tab = fresh;
    });

    const kinds =
      '/ /giai-phap/ /gp-2/ /ket-qua/ /ket-qua/chi-tieu/ /hoi-dap/ /toan-van/ /doi-chieu/ /thong-ke/ /nguon/bai-bao-1740/ /lich-su/gp-2/ /phien-ban/2026-11-24/ /phien-ban/2026-11-28/gp-2.noi-dung/ /trich-dan/ /khong-co/';
    it('no page of any kind has anything refused, nor a search, a citation or a copy', async () => {
      const refused: string[] = [];
      tab.on('console', (said) => said.type() === 'error' && refused.push(said.text()));
      tab.on('pageerror', ({ message }) => refused.push(message));
      for (const path of kinds.split(' '))
        await tab.goto(server.address + path, { waitUntil: 'networkidle' });
      // The address that is not there says so.
      expect(refused.splice(0).filter((each) => !/status of 404/.test(each))).toEqual([]);
      expect(await search(tab, server.address, 'điện gió')).not.toEqual([]);
      await tab.locator('[data-search-pages] li').first().waitFor();
      expect(tab.workers()).toHaveLength(1);
      await tab.goto(server.address + page, { waitUntil: 'networkidle' });
      await tab.getByRole('link', { name: 'Trích dẫn tiểu mục “Kế hoạch đặt ra gì”' }).click();
      await tab
        .getByRole('button', { name: /^Sao chép/ })
        .first()
        .click();
      await tab.getByText('Đã sao chép').first().waitFor();
      expect(refused).toEqual([]);
    });

    it('no page stands in a frame of another site', async () => {
      await tab.route('http://noi-khac.test/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<iframe src="${server.address}${page}"></iframe>`,
        }),
      );
      await tab.goto('http://noi-khac.test/', { waitUntil: 'load' });
      expect(tab.frames().map((frame) => frame.url())).toEqual([
        'http://noi-khac.test/',
        'chrome-error://chromewebdata/',
      ]);
    });

    // The last one: it takes the network away.
    it('is kept on request: ten pages are read, five searches answered without a network as with it', async () => {
      const asked = [];
      for (const query of five) asked.push(await search(tab, server.address, query));
      expect(asked.every(({ length }) => length > 0)).toBe(true);
      await tab.goto(`${server.address}/`);
      await tab.getByRole('button', { name: offlineWords.save }).click();
      const said = tab.locator('[data-offline] [role=status]');
      await said
        .getByText(/^Đã lưu vào máy này; bản ngày \d+\/\d+\/\d{4}\.$/)
        .waitFor({ timeout: 60_000 });
      await tab.goto(`${server.address}/gop-y/`);
      const bar = tab.locator('main > .past');
      expect(await bar.count()).toBe(0);
      await server.stop();
      for (const path of ten) {
        await tab.goto(server.address + path);
        expect(await bar.textContent(), path).toMatch(/bản đã lưu ngày \d+\/\d+\/\d{4}\./);
        expect((await tab.locator('h1').textContent())!.trim(), path).not.toBe('');
      }
      expect(await accessibilityViolations(tab)).toEqual([]);
      for (const [at, query] of five.entries())
        expect(await search(tab, server.address, query)).toEqual(asked[at]);
      await tab.locator('[data-search-pages] li').first().waitFor();
      // What is not kept: in the home page's bars, said to be away.
      await tab.goto(`${server.address}/quan-tri/`);
      expect(await tab.locator('h1').textContent()).toBe(offlineWords.away);
    });
  });
});
