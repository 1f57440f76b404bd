import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/page.ts';

const site = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 640 }, isMobile: true });
  // Whether the font of headings comes in time is another matter.
  await page.route('**/*.woff2', (route) => route.abort());
});
afterAll(() => browser.close());

/** How many elements are laid out only as they come near. */
const waiting = () =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('main *, .foot')].filter(
        (each) => getComputedStyle(each).contentVisibility === 'auto',
      ).length,
  );

/** The element a third of the way down a screen, by its place among all, and where it stands. */
const read = () =>
  page.evaluate(() => {
    const element = document.elementFromPoint(100, 200)!;
    const at = [...document.querySelectorAll('main *')].indexOf(element);
    return { at, top: Math.round(element.getBoundingClientRect().top) };
  });

/** Turns pages as a reader does: each screen is drawn on the way, the last one looked at. */
async function turnPages(screens: number): Promise<void> {
  for (let turned = 0; turned < screens; turned += 1) {
    await page.evaluate(() => scrollBy(0, innerHeight));
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(300);
}

describe.each(['/ket-qua/', '/giai-phap/kinh-te-bien/', '/thuat-ngu/', '/hoi-dap/'])(
  '%s',
  (path) => {
    it('lays out what follows its first screen as it comes near', async () => {
      await page.goto(site + path);
      expect(await waiting()).toBeGreaterThan(0);
    });

    it('opens at each sentence that is linked to', async () => {
      await page.goto(site + path);
      const ids = await page.$$eval('main [id]', (all) => all.map(({ id }) => id));
      for (const part of [0.1, 0.35, 0.6, 0.85]) {
        const id = ids[Math.floor(part * ids.length)]!;
        await page.goto('about:blank');
        await page.goto(`${site}${path}#${id}`);
        const top = () =>
          page.evaluate((at) => document.getElementById(at)!.getBoundingClientRect().top, id);
        await expect.poll(top).toBeGreaterThanOrEqual(0);
        expect(await top()).toBeLessThan(100);
        expect(await waiting()).toBe(0);
      }
    });

    it('stands where it was left for who comes back or loads it anew', async () => {
      await page.goto(site + path);
      await turnPages(9);
      const left = await read();
      await page.goto(`${site}/gop-y/`);
      await page.goBack();
      await expect.poll(read).toEqual(left);
      await page.reload();
      await expect.poll(read).toEqual(left);
    });

    it('stands where it was left for who comes back from another place in it', async () => {
      await page.goto('about:blank');
      await page.goto(site + path);
      await turnPages(9);
      const left = await read();
      await page.evaluate(
        () => (location.hash = [...document.querySelectorAll('main [id]')].at(-1)!.id),
      );
      await expect.poll(read).not.toEqual(left);
      await page.goBack();
      await expect.poll(read).toEqual(left);
    });
  },
);

it.each(['/dong-thoi-gian/', '/thuat-ngu/', '/co-quan/', '/hoi-dap/bien-dien-gio-du-lich/'])(
  '%s has no mark of whose words lie on letters',
  async (path) => {
    await page.goto(site + path);
    const under = await page.$$eval('.book i.prov', (marks) =>
      marks.flatMap((mark) => {
        const range = document.createRange();
        const box = mark.getBoundingClientRect();
        const isUnder = ({ left, right, top, bottom, width }: DOMRect) =>
          width > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        const texts = [...mark.parentElement!.childNodes].filter(({ nodeType }) => nodeType === 3);
        return texts.some((text) => {
          range.selectNodeContents(text);
          return [...range.getClientRects()].some(isUnder);
        })
          ? [mark.parentElement!.textContent.trim().slice(0, 40)]
          : [];
      }),
    );
    expect(await page.locator('.book i.prov').count()).toBeGreaterThan(3);
    expect(under).toEqual([]);
  },
);

it('lays a page out as a whole where no script can tell that somebody comes back', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  page = await context.newPage();
  await page.goto(`${site}/giai-phap/kinh-te-bien/`);
  expect(await waiting()).toBe(0);
  await context.close();
});
