import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { addressOf, leadsOn, readPages } from '../support/dist.ts';
import { openBrowser } from '../support/page.ts';

// A short link leads on before it can be looked at. The pages of sources are made alike, and so
// are frozen clauses, how pages changed, texts for radio and ears, and facts alone: one of each is
// enough.
const alike =
  /^(?:nguon\/(?!vietnam-news-2022-03-04)|(?:lich-su|ban-tin|nghe)\/(?!gp-2\/)|nhung\/(?!gp-2\.)|phien-ban\/[^/]+\/(?!gp-2\.ket-qua\/|index))[^/]+\//;
const addresses = [...readPages()]
  .filter(([file, html]) => !leadsOn(html) && !alike.test(file))
  .map(([file]) => addressOf(file));
const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** One page for all the tests of a block: every address is opened in it anew. */
function inOnePage(options: Parameters<Browser['newContext']>[0]): () => Page {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext(options);
    page = await context.newPage();
  });
  afterAll(() => context.close());
  return () => page;
}

// On a phone every page; of the other looks two pages of each kind, whose layout is one. Two looks
// show each width and each scheme: in the others only colours can differ.
const ofEachKind = [...Map.groupBy(addresses, (address) => address.split('/')[1]).values()].flatMap(
  ([first = '', second]) => [first, ...(second ? [second] : [])],
);
const colours = { rules: ['color-contrast'], some: ofEachKind };
describe.each([
  { width: 360, colorScheme: 'light', rules: undefined, some: addresses },
  { width: 1280, colorScheme: 'dark', rules: undefined, some: ofEachKind },
  { width: 360, colorScheme: 'dark', ...colours },
  { width: 1280, colorScheme: 'light', ...colours },
] as const)('at $width px, $colorScheme', ({ width, colorScheme, rules, some }) => {
  const opened = inOnePage({ viewport: { width, height: 800 }, colorScheme });
  let trouble: string[] = [];
  beforeAll(() => {
    opened().on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    opened().on('pageerror', (error) => trouble.push(String(error)));
    opened().on(
      'request',
      (request) => request.url().startsWith(site) || trouble.push(request.url()),
    );
  });

  it.each(some)(
    '%s has no accessibility violation, no policy violation, no outside request',
    async (address) => {
      trouble = [];
      await opened().goto(site + address);
      expect(await accessibilityViolations(opened(), rules)).toEqual([]);
      expect(trouble.filter((each) => !(address === '/404.html' && each.includes('404')))).toEqual(
        [],
      );
    },
  );
});

describe('on small and enlarged screens', () => {
  const opened = inOnePage({ viewport: { width: 320, height: 640 } });

  it.each(addresses)(
    '%s never scrolls sideways at 320 px, nor with text at 200 %',
    async (address) => {
      const page = opened();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(site + address);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page
        .addStyleTag({ content: 'html { font-size: 212.5% !important }' })
        .catch(() => undefined);
      await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'));
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );
});
