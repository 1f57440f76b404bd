import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const site = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function found(query: string): Promise<string[]> {
  await page.goto(`${site}/tim-kiem/?${new URLSearchParams({ q: query })}`);
  await settled();
  return page
    .locator('[data-search-result]')
    .evaluateAll((items) => items.map((item) => new URL(item.querySelector('a')!.href).pathname));
}

async function settled(): Promise<string> {
  const status = page.locator(
    '[data-search-status=done], [data-search-status=empty], [data-search-status=error]',
  );
  await status.waitFor({ state: 'attached' });
  return (await status.getAttribute('data-search-status'))!;
}

const queries = readFileSync('tests/browser/queries.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([query = '', expected = '', kind = '']) => ({
    query,
    expected: expected.split('|'),
    kind,
  }));

describe('search', () => {
  it('finds the expected page first for most of the queries people type', async () => {
    const places: { query: string; place: number }[] = [];
    for (const { query, expected } of queries) {
      const addresses = await found(query);
      places.push({
        query,
        place: addresses.findIndex((address) => expected.some((each) => address.startsWith(each))),
      });
    }
    const share = (most: number) =>
      places.filter(({ place }) => place >= 0 && place < most).length / places.length;
    const missed = places.filter(({ place }) => place !== 0);
    console.log(`first ${share(1)}, first three ${share(3)}; not first: ${JSON.stringify(missed)}`);
    expect(share(1)).toBeGreaterThanOrEqual(0.8);
    expect(share(3)).toBeGreaterThanOrEqual(0.9);
  });

  it('understands words typed without marks, đ included', async () => {
    expect((await found('dot pha chien luoc'))[0]).toBe('/dot-pha-chien-luoc/');
  });

  it('leads to the clause, with an excerpt that shows the words', async () => {
    await found('hydro xanh');
    const clause = page.locator('[data-search-result] li a[href*="#"]').first();
    expect(await clause.getAttribute('href')).toMatch(/#[a-z-]+$/);
    expect(await page.locator('[data-search-result] mark').count()).toBeGreaterThan(0);
  });

  it('keeps the query in the address, and Back returns to the one before', async () => {
    await found('rung');
    await page.locator('[data-search-form] input').fill('khu cong nghiep');
    await page.locator('[data-search-form] button').click();
    await page.waitForURL(/q=khu\+cong\+nghiep/);
    await page.goBack();
    await page.waitForURL(/q=rung/);
    expect(await page.locator('[data-search-form] input').inputValue()).toBe('rung');
  });

  it('is announced and says plainly when nothing is found', async () => {
    expect(await found('xyzxyz')).toEqual([]);
    const status = page.locator('[role=status]');
    expect(await status.getAttribute('data-search-status')).toBe('empty');
    expect(await status.textContent()).toContain('Không thấy');
  });

  it('is reached from the header by keyboard alone', async () => {
    await page.goto(`${site}/ke-hoach/`);
    await page.locator('header input[name=q]').focus();
    await page.keyboard.type('nong thon moi');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=nong\+thon\+moi/);
    expect(await settled()).toBe('done');
  });

  it.each(['"><script>alert(1)</script>', '😀', '…', 'a'.repeat(10_000), '"', '\u0000\u202e'])(
    'takes %j for words and runs nothing',
    async (query) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => dialogs.push(dialog.message()));
      await page.goto(`${site}/tim-kiem/?${new URLSearchParams({ q: query })}`);
      expect(await settled()).not.toBe('error');
      expect(dialogs).toEqual([]);
    },
  );

  it('says so, with ways on, when the index does not arrive', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site}/tim-kiem/?q=rung`);
    expect(await settled()).toBe('error');
    await page.unroute('**/pagefind/**');
  });
});
