import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { search } from '../support/search-page.ts';
import { forEachTest } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

describe('the results page', () => {
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

  it('is no wider than a phone, however long the word that nothing answers', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await search(page, site, 'khongco'.repeat(20));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it.each([
    ['missing', { status: 404 }],
    ['damaged', { status: 200, body: '{' }],
  ])('with a %s answers file says so, with a retry and the A–Z list', async (_what, answer) => {
    await page.route('**/tra-loi.txt*', (route) => route.fulfill(answer));
    await search(page, site, 'rung');
    expect(await page.locator('[data-search-status=error]').textContent()).toContain(
      'chưa tải được',
    );
    expect(await page.locator('main').getByRole('link', { name: 'Mục lục A–Z' }).count()).toBe(1);
    await page.unroute('**/tra-loi.txt*');
    await page.locator('[data-search-notice] button').click();
    await page.locator('[data-search-status=done]').waitFor();
  });

  it.each([
    ['missing', '**/pagefind/*.pf_meta', { status: 404 }],
    ['damaged', '**/pagefind/index/*', { status: 200, body: 'không phải chỉ mục' }],
  ])('answers with a %s index (%s) too', async (_what, pattern, answer) => {
    await page.route(pattern, (route) => route.fulfill(answer));
    expect((await search(page, site, 'rung')).length).toBeGreaterThan(0);
    expect(await page.locator('[data-search-status]').getAttribute('data-search-status')).toBe(
      'done',
    );
  });

  it('answers where a worker cannot start', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', {
        value: undefined,
      });
    });
    expect((await search(page, site, 'rung ngap man')).length).toBeGreaterThan(0);
  });
});
