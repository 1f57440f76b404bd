import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/page.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function opened(
  path: string,
  options: Parameters<Browser['newPage']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options);
  await page.goto(site + path);
  await look(page);
  await page.close();
}

const drawn = ['/ket-qua/', '/dong-thoi-gian/', '/'];

describe.each(drawn)('a drawing of %s', (path) => {
  it.each([320, 360, 1280])('stays within the page at %i px, in letters one can read', (width) =>
    opened(path, { viewport: { width, height: 800 } }, async (page) => {
      const svgs = await page.locator('.draw svg').evaluateAll((all) =>
        all.map((svg) => {
          const { left, right, width: wide } = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map((each) =>
            each.getBoundingClientRect(),
          );
          return {
            size: (parseFloat(getComputedStyle(svg.querySelector('text')!).fontSize) * wide) / 344,
            left: Math.min(left, ...texts.map((each) => each.left)),
            right: Math.max(right, ...texts.map((each) => each.right)),
          };
        }),
      );
      expect(svgs.length).toBeGreaterThan(0);
      for (const { size, left, right } of svgs) {
        expect(size).toBeGreaterThanOrEqual(10.5);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
    }),
  );

  it('has a name for whoever does not see it', () =>
    opened(path, {}, async (page) => {
      for (const svg of await page.locator('.draw svg').all()) {
        expect(await svg.getAttribute('role')).toBe('img');
        expect((await svg.getAttribute('aria-label'))!.length).toBeGreaterThan(40);
      }
    }));
});

describe('in forced colours', () => {
  it.each(['.d-b', '.g-block'])('what is filled (%s) has the colour of text', (mark) =>
    opened('/ket-qua/', { forcedColors: 'active' }, async (page) => {
      const [fill, text] = await page.evaluate(
        (selector) => [
          getComputedStyle(document.querySelector(selector)!).fill,
          getComputedStyle(document.body).color,
        ],
        mark,
      );
      expect(fill).toBe(text);
    }),
  );
});

it('a mark of every outcome stands beside its words, of a shape of its own', () =>
  opened('/ket-qua/', {}, async (page) => {
    const shapes = await page
      .locator('.board h2 .g')
      .evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
    expect(shapes).toHaveLength(await page.locator('.board').count());
    expect(new Set(shapes).size).toBe(shapes.length);
    const hidden = page.locator('.g[aria-hidden="true"]');
    expect(await hidden.count()).toBe(await page.locator('.g').count());
  }));
