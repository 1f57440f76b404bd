import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { forEachTest } from '../support/page.ts';
import { search } from '../support/search-page.ts';

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
