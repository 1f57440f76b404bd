import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { statusRows } from '../../src/lib/plan/status.ts';
import { displayDate } from '../../src/lib/words/day.ts';
import { openBrowser, onPaper } from '../support/page.ts';
import { real } from '../support/content.ts';

const site = inject('site');
const rows = statusRows(real.plan);
const phone = { width: 360, height: 640 };
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: phone });
});
afterAll(() => browser.close());

/** Where the lowest of some elements ends, from the top of the page. */
const bottomOf = (...selectors: string[]) =>
  page.evaluate((all) => {
    const ends = all.map((each) => {
      const last = [...document.querySelectorAll(each)].at(-1)!;
      return last.getBoundingClientRect().bottom + scrollY;
    });
    return Math.max(...ends);
  }, selectors);

describe('the first screen of a phone shows', () => {
  const [vain, told] = [true, false].map((isVain) =>
    rows.filter(({ status }) => (status.outcome === 'chua-thay') === isVain),
  );

  it.each(vain!)('that nothing was found of $section.code, and when it was sought', async (row) => {
    await page.goto(site + row.section.path);
    expect(await bottomOf('.outcome', '.status-line')).toBeLessThanOrEqual(phone.height);
    const day = displayDate(row.status.reviewed);
    expect(await page.locator('.status').textContent()).toContain(`rà soát ngày ${day}`);
    expect(await page.locator('.status .headline').count()).toBe(0);
  });

  it.each(told!)('the status of $section.code and its latest figure with its date', async (row) => {
    await page.goto(site + row.section.path);
    const figure = (await page.locator('.headline b').count()) ? ['.headline b'] : [];
    const shown = await bottomOf('.outcome', '.status .report', ...figure);
    expect(shown).toBeLessThanOrEqual(phone.height);
    expect(await page.locator('.report').textContent()).toContain(row.headline!.reported!.when);
  });

  it('the first row of the page of results', async () => {
    await page.goto(`${site}/ket-qua/`);
    expect(await bottomOf('.board:first-of-type li:first-child summary')).toBeLessThanOrEqual(600);
  });
});

it('a row for each section is on the page of results, all within five screens', async () => {
  await page.goto(`${site}/ket-qua/`);
  expect(await page.locator('.board > ol > li').count()).toBe(rows.length);
  expect(await bottomOf('.board > ol > li')).toBeLessThanOrEqual(5 * phone.height);
});

it('a row opens what was reported, latest first, and leads to each result', async () => {
  await page.goto(`${site}/ket-qua/`);
  const first = page.locator('#gp-2 details');
  expect(await first.locator('ol').isVisible()).toBe(false);
  await first.locator('summary').click();
  const links = await first
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  const { headline } = rows.find(({ section }) => section.code === 'gp-2')!;
  expect(links).toContain(headline!.path.replace(/[^.]*$/, headline!.name!));
});

const kinds =
  '/ /giai-phap/ /giai-phap/kinh-te-bien/ /ket-qua/ /ket-qua/chi-tieu/ /hoi-dap/ /toan-van/ /doi-chieu/ /thong-ke/ /nguon/bai-bao-1740/ /lich-su/gp-2/ /trich-dan/ /tim-kiem/ /khong-co/';
it.each(kinds.split(' '))(
  '%s is painted before its font and one script of a lower priority come, and asks for nothing else',
  async (path) => {
    const cold = await browser.newContext({ viewport: phone });
    const tab = await cold.newPage();
    const asked: string[] = [];
    const session = await cold.newCDPSession(tab);
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ type, request }) =>
      asked.push(`${type} ${request.initialPriority}`),
    );
    const { promise: shown, resolve: letCome } = Promise.withResolvers<boolean>();
    await tab.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') await shown;
      await route.continue();
    });
    await tab.goto(site + path, { waitUntil: 'commit' });
    const isShown = () =>
      document.readyState !== 'loading' &&
      performance.getEntriesByName('first-contentful-paint').length > 0;
    await expect.poll(() => tab.evaluate(isShown)).toBe(true);
    expect(['Document VeryHigh', 'Font VeryHigh', 'Script High']).toEqual(
      expect.arrayContaining(asked),
    );
    expect(asked.length).toBeLessThanOrEqual(3);
    letCome(true);
    await tab.waitForLoadState();
    await cold.close();
  },
);

it('the rows are two pages of A4 at nine points or more', async () => {
  await page.goto(`${site}/ket-qua/`);
  await onPaper(page);
  const smallest = await page.evaluate(() => {
    const [last] = [...document.querySelectorAll('.board')].slice(-1);
    for (let next = last!.nextElementSibling; next; next = last!.nextElementSibling) next.remove();
    for (let next = document.querySelector('article')!.nextElementSibling; next;) {
      next.remove();
      next = document.querySelector('article')!.nextElementSibling;
    }
    document.querySelector('footer')?.remove();
    const shown = [...document.querySelectorAll('article *')].filter((each) =>
      each.checkVisibility(),
    );
    return Math.min(...shown.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  });
  expect(smallest).toBeGreaterThanOrEqual(12);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
});
