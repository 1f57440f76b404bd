import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { forEachTest } from '../support/page.ts';

const address = `${inject('site')}/ket-qua/chi-tieu/`;
const narrow = { viewport: { width: 360, height: 640 } };
let page: Page;

const names = () => page.locator('.indicators th[scope=row]:visible').allInnerTexts();
const groups = () => page.locator('.indicators th[scope=rowgroup]:visible').allInnerTexts();
const choice = (name: string) => page.locator(`select[name=${name}]`);
const left = () => page.locator('[data-indicators] output').innerText();

describe('the indicators on a phone', () => {
  forEachTest(narrow, (fresh) => (page = fresh));

  it('are rows of two columns, which go nowhere sideways and stay a table', async () => {
    await page.goto(address);
    const table = page.getByRole('table', { name: /Chỉ tiêu/ });
    expect(await table.getByRole('row').count()).toBeGreaterThan(70);
    const row = page.getByRole('row', { name: 'Xã nông thôn mới nâng cao' });
    const [level, latest] = await Promise.all(
      ['51%', '60%'].map((figure) => row.getByRole('link', { name: figure }).boundingBox()),
    );
    expect(latest!.x).toBeGreaterThan(level!.x + level!.width);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('are narrowed and put in order from the keyboard', async () => {
    await page.goto(address);
    const all = (await names()).length;
    await choice('group').focus();
    await page.keyboard.press('ArrowDown');
    expect(await groups()).toEqual(['Của Đại hội Đảng bộ']);
    const before = await names();
    expect(await left()).toBe(`Còn ${before.length} chỉ tiêu.`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const inOrder = before.toSorted((a, b) => a.localeCompare(b, 'vi'));
    expect(inOrder).not.toEqual(before);
    expect(await names()).toEqual(inOrder);
    await choice('sort').selectOption('');
    await choice('group').selectOption('');
    await choice('verdict').selectOption('chua-dat');
    const verdicts = await page.locator('.indicators .verdict:visible').allInnerTexts();
    expect(verdicts.length).toBeGreaterThan(0);
    for (const verdict of verdicts) expect(verdict).toContain('chưa đạt mức đặt ra');
    await choice('verdict').selectOption('');
    expect(await names()).toHaveLength(all);
    expect((await names()).slice(0, before.length)).toEqual(before);
  });
});

describe('the indicators without script', () => {
  forEachTest({ ...narrow, javaScriptEnabled: false }, (fresh) => (page = fresh));

  it('are all there, and nothing that would do nothing', async () => {
    await page.goto(address);
    expect((await names()).length).toBe(70);
    expect(await page.locator('[data-indicators]').isVisible()).toBe(false);
  });
});
