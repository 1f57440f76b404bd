import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { layOutWhole, onPaper, openBrowser } from '../support/page.ts';

const site = inject('site');
const section = `${site}/giai-phap/kinh-te-bien/`;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a section', () => {
  it('gives all its text, sources and links with script off', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(section);
    await page.locator('a.fn').first().click();
    await page.waitForURL('**/nguon/bai-bao-1740/**');
    expect(await page.locator('blockquote').first().isVisible()).toBe(true);
    await page.locator('a[href*="kinh-te-bien/#noi-dung"]').first().click();
    expect(page.url()).toContain(section);
    expect(await page.locator('.margin').first().isVisible()).toBe(true);
    await page.locator('.toc-folded summary').click();
    await page.locator('.toc-folded a[href="#ket-qua"]').click();
    expect(page.url()).toContain('#ket-qua');
    await context.close();
  });

  it('tells of a row without a figure its time right under its kind, however long the row', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site}/giai-phap/ha-tang-do-thi/`);
    const gaps = await page.locator('tr[data-so=""]').evaluateAll((rows) =>
      rows.map((row) => {
        const [kind, time] = ['Loại', 'Lúc'].map((label) => {
          // Its words, without the mark in the margin of the first.
          const cell = row.querySelector(`[data-label="${label}"]`)!;
          const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode()!;
          const range = document.createRange();
          range.selectNodeContents(words);
          return range.getBoundingClientRect();
        });
        return time!.top - kind!.bottom;
      }),
    );
    expect(gaps.length).toBeGreaterThan(3);
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(8);
    await page.close();
  });

  it.each(['ket-qua.dien-gio-2025', 'ket-qua.khach-2022', 'noi-dung.dat-ra', 'ghi-5'])(
    'shows which sentence #%s leads to, and no other',
    async (id) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      await page.goto(`${section}#${id}`);
      const shown = await page
        .locator('.prose [id*="."]:not(:empty)')
        .evaluateAll((units, target) => {
          const plain = getComputedStyle(document.querySelector('.prose')!).backgroundColor;
          return units
            .filter((unit) => getComputedStyle(unit).backgroundColor !== plain)
            .map((unit) => unit.contains(document.getElementById(target)));
        }, id);
      expect(shown).toEqual([true]);
      // With the figure above it.
      const rows = page.locator('[data-so]').filter({ has: page.locator(`[id="${id}"]`) });
      for (const row of await rows.all())
        expect((await row.boundingBox())!.y).toBeGreaterThanOrEqual(0);
      await page.close();
    },
  );

  it('keeps sources beside the line on a wide screen and under the paragraph on a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(section);
    const noted = page.locator('.noted').first();
    const place = async () => ({
      text: (await noted.locator('> div').boundingBox())!,
      note: (await noted.locator('> .margin').boundingBox())!,
    });
    const wide = await place();
    expect(wide.note.x).toBeGreaterThan(wide.text.x + wide.text.width - 1);
    await page.setViewportSize({ width: 360, height: 640 });
    const narrow = await place();
    expect(narrow.note.y).toBeGreaterThanOrEqual(narrow.text.y + narrow.text.height);
    await page.close();
  });

  it('marks in the contents the clause being read', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${section}#ket-qua`);
    await page.locator('.toc a[href="#ket-qua"][aria-current]:visible').waitFor();
    await page.close();
  });

  it('prints without navigation, with its sources spelled out', async () => {
    const page = await browser.newPage();
    await page.goto(section);
    await onPaper(page);
    expect(
      await page.locator('header nav:visible, .search-box:visible, .margin:visible').count(),
    ).toBe(0);
    const printed = await page
      .locator('#nguon-trang-nay ~ ol a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('/nguon/');
    await page.close();
  });

  it('can be reached and left by keyboard, past the header', async () => {
    const page = await browser.newPage();
    await page.goto(section);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#noi-dung-chinh',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)),
    ).toBe(true);
    await page.close();
  });

  it('has touch targets of 44 px for its controls', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(section);
    await layOutWhole(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, input, .permalink, footer a, .numbered a')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          name: element.textContent!.trim(),
          ...(element.getBoundingClientRect().toJSON() as { width: number; height: number }),
        }))
        .filter(({ width, height }) => height < 43.9 || width < 43.9)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
    await page.close();
  });
});

describe('the matrix', () => {
  it('leads from a mark to its reason and on to both sections', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(`${site}/doi-chieu/`);
    await page.locator('.matrix-mark').first().click();
    const reason = page.locator(':target');
    expect(await reason.isVisible()).toBe(true);
    await reason.locator('a').click();
    await page.locator('h2', { hasText: 'Nhiệm vụ và giải pháp tương ứng' }).waitFor();
    await page.close();
  });

  it('has marks that a finger can touch beside a numbered key, else the list of reasons alone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(`${site}/doi-chieu/`);
    const widths = await page
      .locator('.matrix a')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(24);
    const key = await page.locator('.matrix-and-key').innerText();
    expect(key).toContain('2. Kinh tế biển');
    await page.setViewportSize({ width: 359, height: 640 });
    expect(await page.locator('.matrix').isVisible()).toBe(false);
    expect(await page.locator('#nv-1 + ul > li').first().isVisible()).toBe(true);
    await page.close();
  });
});
