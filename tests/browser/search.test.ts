import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { placeOfExpected, readQueries } from '../support/queries.ts';
import { search, settled } from '../support/search-page.ts';
import { forEachTest } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

describe('what readers type', () => {
  it('finds the expected page first, or among the first three', async () => {
    const places: { reader: string; query: string; place: number }[] = [];
    for (const each of readQueries())
      places.push({ ...each, place: placeOfExpected(each, await search(page, site, each.query)) });
    const share = (most: number, of: typeof places) =>
      of.filter(({ place }) => place >= 0 && place < most).length / of.length;
    const given = places.filter(({ reader }) => reader === 'goc');
    expect(share(1, given)).toBeGreaterThanOrEqual(0.95);
    expect(share(3, given)).toBe(1);
    expect(share(1, places)).toBeGreaterThanOrEqual(0.92);
    expect(share(3, places)).toBeGreaterThanOrEqual(0.98);
  }, 400_000);
});

describe('the results page', () => {
  it('leads to the clause, with the words marked and whose words they are', async () => {
    await search(page, site, 'hydro xanh');
    const clause = page.locator('[data-search-result] li').first();
    expect(await clause.locator('a').getAttribute('href')).toMatch(/#[a-z-]+$/);
    expect(await clause.locator('mark').count()).toBeGreaterThan(0);
    expect(await clause.locator('.prov').count()).toBeGreaterThan(0);
  });

  it('asks for the parts of the index before Pagefind can, and for no other', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const part = /[^/]+\.pf_index$/.exec(request.url())?.[0];
      if (part) asked.push(part);
    });
    let letPagefindCome = () => {};
    const held = new Promise<void>((resolve) => (letPagefindCome = resolve));
    await page.route('**/wasm.*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site}/tim-kiem/?q=nong+thon+moi`);
    await expect.poll(() => asked, { timeout: 30_000 }).toHaveLength(2);
    const early = [...asked];
    letPagefindCome();
    await settled(page);
    expect(new Set(asked)).toEqual(new Set(early));
  });

  it('says that it mended a slip and offers the exact words', async () => {
    await search(page, site, 'nông thôm mới');
    const notice = page.locator('[data-search-notice]');
    expect(await notice.textContent()).toContain(
      'Đang hiện kết quả cho “nông thôn mới” — tìm đúng chữ “nông thôm mới”',
    );
    await notice.locator('a').click();
    await settled(page);
    expect(await page.locator('[data-search-notice]').textContent()).not.toContain('Đang hiện');
  });

  it('keeps the filters on the way to the exact words', async () => {
    await page.goto(`${site}/tim-kiem/?q=nông+thôm+mới&phan=muc-tieu`);
    await settled(page);
    await page.locator('[data-search-notice] a').click();
    await page.waitForURL(/dung=1/);
    await settled(page);
    expect(await page.locator('select[name=phan]').inputValue()).toBe('muc-tieu');
    expect(await page.locator('[data-search-status]').textContent()).toContain('“nông thôm mới”');
  });

  it('says when it is the filters that nothing passes, and leads out of them', async () => {
    await page.goto(`${site}/tim-kiem/?q=hydro+xanh&phan=to-chuc-thuc-hien`);
    expect(await settled(page)).toBe('empty');
    expect(await page.locator('[data-search-status]').textContent()).toBe(
      'Không thấy trang nào cho “hydro xanh” trong phần hoặc lời đã chọn.',
    );
    await page.getByText('Tìm trong mọi phần').click();
    expect(await settled(page)).toBe('done');
  });

  it('narrows by part of the plan and by whose words, and keeps both in the address', async () => {
    await search(page, site, 'kinh tế');
    await page.selectOption('select[name=phan]', 'giai-phap');
    await page.waitForURL(/phan=giai-phap/);
    await settled(page);
    await page.selectOption('select[name=loi]', 've-sau');
    await page.waitForURL(/loi=ve-sau/);
    await settled(page);
    const results = page.locator('[data-search-result] h2 a');
    for (const href of await results.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    ))
      expect(href).toMatch(/^\/giai-phap\//);
    await page.reload();
    await settled(page);
    expect(await page.locator('select[name=phan]').inputValue()).toBe('giai-phap');
  });

  it('keeps the query in the address, and Back returns to the one before', async () => {
    await search(page, site, 'rừng');
    await page.locator('[data-search-form] input').fill('khu cong nghiep');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=khu\+cong\+nghiep/);
    await page.goBack();
    await page.waitForURL(/q=r%E1%BB%ABng/);
    await settled(page);
    expect(await page.locator('[data-search-form] input').inputValue()).toBe('rừng');
  });

  it('restores the scroll on Back from a result', async () => {
    await search(page, site, 'kinh tế');
    await page.locator('[data-search-more]').click();
    const results = page.locator('[data-search-result] h2 a');
    await results.nth(7).waitFor();
    await results.nth(7).click();
    await page.waitForURL(/^(?!.*tim-kiem)/);
    await page.goBack();
    await settled(page);
    await page.waitForFunction(() => scrollY > 300);
  });

  it('says what was tried, near names and a way on when nothing is found', async () => {
    expect(await search(page, site, 'xyzxyz qqq')).toEqual([]);
    expect(await page.locator('[role=status][data-search-status=empty]').textContent()).toContain(
      'Không thấy',
    );
    const help = page.locator('[data-search-notice]');
    expect(await help.textContent()).toContain('Đã thử');
    expect(await page.locator('main').getByRole('link', { name: 'Mục lục A–Z' }).count()).toBe(1);
  });

  it.each([
    '"><script>alert(1)</script>',
    '😀',
    '…',
    'a'.repeat(10_000),
    '"',
    '\u0000\u202e',
    'Ελλάδα',
    'الجزائر',
  ])('takes %j for words and runs nothing', async (query) => {
    const trouble: string[] = [];
    page.on('dialog', (dialog) => trouble.push(dialog.message()));
    page.on('pageerror', (error) => trouble.push(String(error)));
    await search(page, site, query);
    expect(await page.locator('[data-search-status=error]').count()).toBe(0);
    expect(
      await page.locator('[data-search-results] script, [data-search-notice] script').count(),
    ).toBe(0);
    expect(trouble).toEqual([]);
  });

  it.each([
    ['missing', '**/pagefind/*.pf_meta', { status: 404 }],
    ['damaged', '**/pagefind/index/*', { status: 200, body: 'không phải chỉ mục' }],
    ['damaged', '**/danh-muc.json*', { status: 200, body: '{' }],
  ])(
    'with a %s file (%s) says so, with a retry and the A–Z list',
    async (_what, pattern, answer) => {
      await page.route(pattern, (route) => route.fulfill(answer));
      await search(page, site, 'rung');
      expect(await page.locator('[data-search-status=error]').textContent()).toContain(
        'chưa tải được',
      );
      expect(await page.locator('main').getByRole('link', { name: 'Mục lục A–Z' }).count()).toBe(1);
      await page.unroute(pattern);
      await page.locator('[data-search-notice] button').click();
      await page.locator('[data-search-status=done]').waitFor();
    },
  );
});
