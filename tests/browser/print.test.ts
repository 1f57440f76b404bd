import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, onPaper } from '../support/page.ts';
import { real } from '../support/content.ts';

const { plan } = real;
const sections = plan.groups.flatMap(({ sections }) => sections);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(sections)('on paper $path', ({ path }) => {
  it('takes at most three sheets, with nothing printed under 9 points', async () => {
    await page.goto(inject('site') + path);
    await onPaper(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(3);
    const smallest = await page
      .locator('main :is(p, li, td, dd, h2, h3)')
      .evaluateAll((all) =>
        Math.min(
          ...all
            .filter((each) => each.checkVisibility())
            .map((each) => parseFloat(getComputedStyle(each).fontSize)),
        ),
      );
    expect(smallest).toBeGreaterThanOrEqual(12);
  });
});

it('a short table is printed in one piece', async () => {
  const { path } = sections.find(({ code }) => code === 'gp-8')!;
  await page.goto(inject('site') + path);
  await onPaper(page);
  const table = page.locator('.prose table').first();
  expect(await table.evaluate((each) => getComputedStyle(each).breakInside)).toBe('avoid');
});

it('every sheet has the title of its page', async () => {
  const { path, title } = sections[0]!;
  await page.emulateMedia({ media: 'screen' });
  await page.goto(inject('site') + path);
  const shown = await page.evaluate(() => [
    getComputedStyle(document.documentElement).getPropertyValue('--title'),
    document.title,
  ]);
  await onPaper(page);
  const printed = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--title'),
  );
  expect(shown[0]).toBe('');
  expect(printed).toContain(title);
});

it('marks of whose words keep their shapes, and their words stand on every sheet', async () => {
  await page.goto(`${inject('site')}/giai-phap/kinh-te-bien/`);
  await onPaper(page);
  const [exact, key] = await page
    .locator('.prose i.prov')
    .first()
    .evaluate((mark) => [
      getComputedStyle(mark, '::before').printColorAdjust,
      getComputedStyle(document.documentElement).getPropertyValue('--key'),
    ]);
  expect(exact).toBe('exact');
  for (const { mark } of Object.values(plan.about.provenances)) expect(key).toContain(mark);
});
