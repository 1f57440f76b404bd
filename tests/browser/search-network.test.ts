import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answer } from '../../src/lib/search/answer.ts';
import { separator } from '../../src/lib/search/answers-file.ts';
import { readAnswers } from '../../src/lib/search/statements.ts';
import { cachingHost, type CachingHost } from '../support/caching-host.ts';
import { forEachTest, holdBack } from '../support/page.ts';
import { answersFileIn } from '../support/queries.ts';
import { search } from '../support/search-page.ts';

const site = inject('site');
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

describe('the results page on a slow or broken connection', () => {
  it('drops pages that come after another query was typed', async () => {
    const late: Request[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/fragment/')) late.push(request);
    });
    const release = await holdBack(page, '**/fragment/*');
    await page.goto(`${site}/tim-kiem/?q=kinh+te`);
    await expect.poll(() => late.length).toBe(5);
    await page.locator('#q-trang').fill('xyzxyz qqq');
    await page.locator('[data-search-status=empty]').waitFor();
    release();
    for (const request of late) await (await request.response())!.finished();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator('[data-search-status]').textContent()).toContain('“xyzxyz qqq”');
    expect(await page.locator('[data-search-result]').count()).toBe(0);
  });

  it('says that further pages did not come, and shows them when asked again', async () => {
    await search(page, site, 'kinh tế');
    await page.locator('[data-search-pages] li').nth(4).waitFor();
    await page.route('**/fragment/*', (route) => route.abort());
    await page.locator('[data-search-more]').click();
    await page.locator('[data-search-trouble]').getByText('chưa tải được').waitFor();
    expect(await page.locator('[data-search-pages] li').count()).toBe(5);
    await page.unroute('**/fragment/*');
    await page.locator('[data-search-trouble] button').click();
    await page.locator('[data-search-pages] li').nth(5).waitFor();
    expect(await page.locator('[data-search-trouble]').textContent()).toBe('');
  });
});

it('answers before how else people ask has come, and tells nobody no until then', async () => {
  const release = await holdBack(page, '**/cach-hoi.txt*');
  expect((await search(page, site, 'điện gió')).length).toBeGreaterThan(0);
  await page.locator('#q-trang').fill(await onlyAsked());
  await page.locator('[data-search-status=loading]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  expect(await page.locator('[data-search-status=empty]').count()).toBe(0);
  release();
  await page.locator('[data-search-status=done]').waitFor({ state: 'attached' });
  expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(0);
});

it('answers, and says no, where how else people ask does not come', async () => {
  await page.route('**/cach-hoi.txt*', (route) => route.abort());
  expect((await search(page, site, 'điện gió')).length).toBeGreaterThan(0);
  await page.locator('#q-trang').fill(await onlyAsked());
  await page.locator('[data-search-status=empty]').waitFor({ state: 'attached' });
});

/** What only somebody asks who speaks otherwise than the site. */
async function onlyAsked(): Promise<string> {
  const { asked, ...file } = await answersFileIn('dist');
  const [plain, all] = [readAnswers(file, '/'), readAnswers({ ...file, asked }, '/')];
  const answers = (query: string, of: typeof all) => answer({ query }, of).results.length > 0;
  const runs = asked.flatMap((each) => each.split(separator));
  return runs.find((run) => run.includes(' ') && !answers(run, plain) && answers(run, all))!;
}

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
    host.replace('pagefind-entry.json', { body: ofOldIndex });
    const trouble = page.locator('[data-search-trouble] button');
    const pages = page.locator('[data-search-pages] li').first();
    const open = () => page.goto(`${host.address}/tim-kiem/?q=rung`);
    await open();
    await trouble.waitFor();
    host.restore();
    await open();
    await trouble.waitFor();
    await trouble.click();
    await pages.waitFor();
    await open();
    await pages.waitFor();
  });

  it('finds again, after one retry, when the program of the search did not come', async () => {
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(`${host.address}/tim-kiem/?q=rung`);
    const trouble = page.locator('[data-search-trouble] button');
    await trouble.waitFor();
    await page.unroute('**/pagefind.js');
    await trouble.click();
    await page.locator('[data-search-pages] li').first().waitFor();
  });
});
