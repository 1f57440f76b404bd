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

it('each fact at home is drawn, the missed level on the bar of its year', () =>
  opened('/', {}, async (page) => {
    expect(await page.locator('.fact:not(:has(.draw svg))').count()).toBe(0);
    const chart = page.locator('.fact .draw svg:has(.d-y)');
    expect(await chart.count()).toBe(1);
    const told = (await chart.getAttribute('aria-label'))!;
    expect(told).toContain('2021: −3,92 (mức đặt cho năm ấy: tăng từ 11% trở lên)');
    expect(told).toMatch(/Đại hội Đảng bộ tỉnh lần thứ XI: tăng bình quân hằng năm từ 10%\.$/);
  }));

it('what became of a body, and of the province, stands between two words, drawn for the eye only', () =>
  opened('/co-quan/', {}, async (page) => {
    const ways = page.locator('.then-now');
    expect(await ways.count()).toBeGreaterThan(8);
    const told = await ways.evaluateAll((all) =>
      all.map((each) => each.textContent!.replace(/\s+/g, ' ').trim()),
    );
    expect(told).toContain('Khi ấy: Ủy ban nhân dân tỉnh Trà Vinh. Nay: không còn');
    const under = (part: string) =>
      ways
        .locator(part)
        .first()
        .evaluate((each) => getComputedStyle(each).borderBlockEnd.slice(0, 10));
    expect(await Promise.all(['.word', '.gone', 'span:has(> svg)'].map(under))).toEqual([
      ...['3px solid ', '3px dashed', '0px solid '],
    ]);
    for (const way of await ways.all())
      expect(await way.locator('svg').getAttribute('aria-hidden')).toBe('true');
    await page.goto(`${site}/giai-phap/kinh-te-bien/`);
    expect(await page.locator('.status .then-now').innerText()).toMatch(
      /Trà Vinh[\s\S]*Nay:\s*thuộc Vĩnh Long/,
    );
  }));
