import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keepAxe, violations } from '../support/axe.ts';
import { addressOf, leadsOn, readPages } from '../support/dist.ts';
import { layOutWhole, openBrowser } from '../support/page.ts';

// A short link leads on before it can be looked at. The pages of sources are made alike, and so
// are frozen clauses, how pages changed, texts for radio and ears, and facts alone: one of each is
// enough.
const alike =
  /^(?:nguon\/(?!vietnam-news-2022-03-04)|(?:lich-su|ban-tin|nghe)\/(?!gp-2\/)|nhung\/(?!gp-2\.)|phien-ban\/[^/]+\/(?!gp-2\.ket-qua\/|index))[^/]+\//;
const addresses = [...readPages()]
  .filter(([file, html]) => !leadsOn(html) && !alike.test(file))
  .map(([file]) => addressOf(file));
const site = inject('site');
// Pages of one kind have one layout: the first of each is looked at on a phone and on a desk, in
// the light and in the dark, and for its colours the other way round too; of the others every
// second on a phone. All that stands in one page stands on others too.
const whole = /^\/(?:toan-van|phien-ban\/[^/]+)\/$/;
const firsts = new Set(
  [...Map.groupBy(addresses, (address) => address.split('/')[1]).values()].map(([first]) => first),
);
const phone = { width: 360, colorScheme: 'light', rules: undefined } as const;
const desk = { width: 1280, colorScheme: 'dark', rules: undefined } as const;
const rules = ['color-contrast'];
const looksAt = (address: string, at: number) => {
  if (!firsts.has(address) || whole.test(address)) return at % 2 ? [phone] : [desk];
  const colours = at % 2 ? [phone, desk] : [desk, phone];
  return [...colours, { ...colours[1]!, colorScheme: colours[0]!.colorScheme, rules }];
};

let browser: Browser;
let page: Page;
let trouble: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await keepAxe(page);
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => request.url().startsWith(site) || trouble.push(request.url()));
});
afterAll(() => browser.close());

/** Opens a page as it is looked at first; for the next look at it only what differs is set. */
async function show(address: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  if (page.url() === site + address) return;
  trouble = [];
  await page.goto(site + address);
  // What lies below the first screen of a phone has no place until it is laid out.
  await layOutWhole(page);
}

describe.each(addresses.map((address, at) => [address, at] as const))('%s', (address, at) => {
  it.each(looksAt(address, at))(
    'has no accessibility violation, no policy violation, no outside request at $width px, $colorScheme',
    async ({ width, colorScheme, rules }) => {
      await page.emulateMedia({ colorScheme });
      await show(address, width, 800);
      expect(await violations(page, rules)).toEqual([]);
      expect(trouble.filter((each) => !(address === '/404.html' && each.includes('404')))).toEqual(
        [],
      );
    },
  );

  it('never scrolls sideways at 320 px, nor with text at 200 %', async () => {
    await show(address, 320, 640);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page
      .addStyleTag({ content: 'html { font-size: 212.5% !important }' })
      .catch(() => undefined);
    await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'));
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
