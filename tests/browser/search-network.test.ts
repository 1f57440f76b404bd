import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chunksOf, type Chunks } from '../../src/lib/search/chunks.ts';
import { cachingHost, type CachingHost } from '../support/caching-host.ts';
import { forEachTest } from '../support/page.ts';
import { search, settled } from '../support/search-page.ts';

const site = inject('site');
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

describe('the results page on a slow or broken connection', () => {
  it('drops an answer that comes after another query was typed', async () => {
    const late: Request[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let early = 2;
    await page.route('**/fragment/*', async (route) => {
      if (early-- > 0) return route.continue();
      late.push(route.request());
      await released;
      return route.continue();
    });
    await page.goto(`${site}/tim-kiem/?q=kinh+te&phan=giai-phap`);
    // With a filter every page of the answer is asked for.
    await expect.poll(() => late.length).toBe(10);
    await page.locator('#q-trang').fill('xyzxyz qqq');
    await page.locator('[data-search-status=empty]').waitFor();
    release();
    for (const request of late) await (await request.response())!.finished();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(late).toHaveLength(10);
    expect(await page.locator('[data-search-status]').textContent()).toContain('“xyzxyz qqq”');
    expect(await page.locator('[data-search-result]').count()).toBe(0);
  });

  it('does not say that nothing is found when the part of the index that would know did not come', async () => {
    const parts = JSON.parse(readFileSync('dist/tim-kiem/chi-muc.json', 'utf8')) as Chunks;
    const [part] = chunksOf(['rừng'], parts);
    await page.route(`**/${part}.pf_index`, (route) => route.abort());
    await search(page, site, 'rừng');
    expect(await page.locator('[data-search-status]').textContent()).toContain('chưa tải được');
    await page.unroute(`**/${part}.pf_index`);
    await page.locator('[data-search-notice] button').click();
    await page.locator('[data-search-status=done]').waitFor();
  });

  it('says that further results did not come, and shows them when asked again', async () => {
    const before = (await search(page, site, 'kinh tế')).length;
    await page.route('**/fragment/*', (route) => route.abort());
    await page.locator('[data-search-more]').click();
    await page.locator('[data-search-status=error]').waitFor();
    expect(await page.locator('[data-search-result]').count()).toBe(before);
    await page.unroute('**/fragment/*');
    await page.locator('[data-search-notice] button').click();
    await page.locator('[data-search-status=done]').waitFor();
    expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(before);
    expect(await page.locator('[data-search-notice]').textContent()).toBe('');
  });
});

describe('the results page with files that the browser kept', () => {
  let host: CachingHost;
  beforeAll(async () => {
    host = await cachingHost();
  });
  afterAll(() => host.stop());

  it('finds again, after one retry, when they name an index that is no more', async () => {
    const entry = readFileSync('dist/pagefind/pagefind-entry.json', 'utf8');
    const ofOldIndex = entry.replace(/"hash":"vi_\w+"/, '"hash":"vi_0000000000"');
    expect(ofOldIndex).not.toBe(entry);
    host.replace('pagefind-entry.json', ofOldIndex);
    const open = async () => {
      await page.goto(`${host.address}/tim-kiem/?q=rung`);
      return settled(page);
    };
    expect(await open()).toBe('error');
    host.restore();
    expect(await open(), 'the entry was kept').toBe('error');
    await page.locator('[data-search-notice] button').click();
    await page.locator('[data-search-status=done]').waitFor();
    expect(await open(), 'the true entry is kept now').toBe('done');
  });

  it('finds again, after one retry, when the program of the search did not come', async () => {
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(`${host.address}/tim-kiem/?q=rung`);
    expect(await settled(page)).toBe('error');
    await page.unroute('**/pagefind.js');
    await page.locator('[data-search-notice] button').click();
    await page.locator('[data-search-status=done]').waitFor();
  });
});
