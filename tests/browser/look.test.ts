import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/page.ts';

const site = inject('site');
/** One page of each kind that is laid out in its own way. */
const kinds = [
  '/',
  '/ket-qua/',
  '/giai-phap/kinh-te-bien/',
  '/giai-phap/',
  '/muc-luc/',
  '/hoi-dap/',
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(site + path);
  return page;
}

/** Where some elements start and end, from the top of the page. */
const placeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, height };
    });

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the first screen of a phone', () => {
  const phone = { viewport: { width: 360, height: 640 } };

  it.each(kinds)('at %s leaves the bar 64 px and the notice 44 px, both shown', async (path) => {
    const page = await open(path, phone);
    const [bar, past, heading] = await Promise.all(
      ['.bar', '.past', 'h1'].map((part) => placeOf(page, part)),
    );
    expect(bar!.height).toBeLessThanOrEqual(64);
    expect(past!.height).toBeLessThanOrEqual(44);
    expect(past!.height).toBeGreaterThan(20);
    expect(heading!.top).toBeGreaterThanOrEqual(past!.bottom);
    await page.close();
  });

  it('has at home what this is, the search and a whole fact with its date and source', async () => {
    const page = await open('/', phone);
    for (const part of ['h1', 'main input[name=q]', '.fact .figure', '.fact .status-line'])
      expect((await placeOf(page, part)).bottom, part).toBeLessThanOrEqual(phone.viewport.height);
    expect(await page.locator('.fact').first().textContent()).toMatch(/85\/85.*\d{4}/s);
    await page.close();
  });
});

it('the menu stands in its place before all of its label has arrived', async () => {
  const page = await open('/', { viewport: { width: 360, height: 640 } });
  const menu = page.locator('.menu > summary');
  const whole = await menu.boundingBox();
  await menu.evaluate((summary) => (summary.firstChild!.textContent = 'Mụ'));
  expect(await menu.boundingBox()).toEqual(whole);
  await page.close();
});

it('the home page tells of four results, one with a level that was missed, and answers two questions', async () => {
  const page = await open('/', { viewport: { width: 360, height: 640 } });
  const facts = await page.locator('.fact').allInnerTexts();
  expect(facts).toHaveLength(4);
  for (const fact of facts)
    expect(fact).toMatch(/^\D*\d[\d.,/]*[^\d]*(?:ngày|tháng|năm) [\d/]+[\s\S]*(?:Báo cáo|Ước)/);
  expect(facts.filter((fact) => fact.includes('chưa đạt mức đặt ra'))).toHaveLength(1);
  const answers = page.locator('.cards li > a + span:visible');
  expect(await answers.count()).toBe(2);
  await page.close();
});

/** What browsers tell of a shift: https://wicg.github.io/layout-instability/#sec-layout-shift-attribution. */
interface Shift {
  sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

describe.each([
  ['with its face of headings', true],
  ['without it', false],
])('over slow 3G, cold, %s', (_how, font) => {
  it.each(['/', '/giai-phap/kinh-te-bien/'])('%s never shifts', async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    if (!font) await page.route('**/*.woff2', (route) => route.abort());
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
    });
    await page.addInitScript(() => {
      const shifted: string[] = [];
      Object.assign(globalThis, { shifted });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as never as Shift[])
          for (const { node, previousRect, currentRect } of sources)
            shifted.push(
              `${node?.textContent?.trim().slice(0, 60)}: ${JSON.stringify([previousRect, currentRect])}`,
            );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const fetched: string[] = [];
    page.on('requestfinished', (request) => fetched.push(request.url()));
    await page.goto(site + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(fetched.some((url) => url.endsWith('.woff2'))).toBe(font);
    const shifted = await page.evaluate(
      () => (globalThis as never as { shifted: string[] }).shifted,
    );
    expect(shifted).toEqual([]);
    await page.close();
  });
});

describe.each(kinds)('%s', (path) => {
  it('holds when it is narrow, enlarged, spaced out and full of long words and figures', async () => {
    const page = await open(path, { viewport: { width: 320, height: 256 } });
    expect(await sideways(page), '400 % zoom').toBeLessThanOrEqual(0);
    const sized = (size: string) =>
      page.evaluate((each) => document.documentElement.style.setProperty('font-size', each), size);
    await sized('212.5%');
    expect(await sideways(page), 'text at 200 %').toBeLessThanOrEqual(0);
    await sized('');
    // As a reader's own style does, which the page's policy does not bind.
    const spacing = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' };
    await page.evaluate((style) => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        for (const [name, value] of Object.entries(style))
          element.style.setProperty(name, value, 'important');
        if (element.matches('p')) element.style.setProperty('margin-bottom', '2em', 'important');
      }
    }, spacing);
    expect(await sideways(page), 'text spacing').toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => {
          const { overflowX, overflowY, position } = getComputedStyle(element);
          const hides = [overflowX, overflowY].includes('hidden') && position !== 'absolute';
          return hides && element.scrollHeight > element.clientHeight + 1;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('h1')!.textContent = 'Nghiêng '.repeat(25);
      for (const figure of document.querySelectorAll('.figure, .headline b'))
        figure.textContent = '123.456.789.012.345';
      for (const row of document.querySelectorAll<HTMLElement>('[data-so]'))
        row.dataset.so = 'ước giảm 123.456.789.012.345 tỷ đồng';
    });
    expect(await sideways(page), 'long words').toBeLessThanOrEqual(0);
    await page.close();
  });

  it('keeps its marks apart in forced colours, and moves nothing', async () => {
    const page = await open(path, { forcedColors: 'active', reducedMotion: 'reduce' });
    const marks = await page.locator('.legend .prov').evaluateAll((all) =>
      all.map((mark) => {
        const { backgroundColor, borderRadius, borderTopWidth, clipPath } = getComputedStyle(
          mark,
          '::before',
        );
        return [backgroundColor, borderRadius, borderTopWidth, clipPath].join();
      }),
    );
    expect(marks).toHaveLength(4);
    expect(new Set(marks).size).toBe(4);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        }).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });
});

it('keeps running text to 60–75 characters a line on a wide screen', async () => {
  const page = await open('/giai-phap/kinh-te-bien/', { viewport: { width: 1280, height: 900 } });
  // Lines that are full: all but the last of each paragraph.
  const lines = await page.locator('.prose p, .prose li').evaluateAll((all) =>
    all.flatMap((paragraph) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const lines = new Map<number, number>();
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement!.closest('.margin, .fn'))
          for (let at = 0; at < node.textContent!.length; at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const top = Math.round(range.getBoundingClientRect().bottom / 8);
            lines.set(top, (lines.get(top) ?? 0) + 1);
          }
      return [...lines.values()].slice(0, -1);
    }),
  );
  const full = lines.sort((a, b) => a - b);
  expect(full.length).toBeGreaterThan(10);
  const middle = full[Math.floor(full.length / 2)]!;
  expect(middle).toBeGreaterThanOrEqual(60);
  expect(middle).toBeLessThanOrEqual(75);
  await page.close();
});
