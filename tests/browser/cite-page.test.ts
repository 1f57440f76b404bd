import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { forEachTest, phone } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest(phone, (fresh) => {
  page = fresh;
});

const control = () => page.getByRole('dialog', { name: 'Trích dẫn' });

describe('/trich-dan/', () => {
  it('opens the cite control at a clause of its list', async () => {
    await page.goto(`${site}/trich-dan/`, { waitUntil: 'networkidle' });
    await page.locator('summary', { hasText: /^Kinh tế biển$/ }).click();
    await page.locator('a[href="/trich-dan/gp-2.noi-dung.txt"]').click();
    await control().locator('h3', { hasText: 'Kinh tế biển: Kế hoạch đặt ra gì' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('opens it at the clause that an address published before names', async () => {
    await page.goto(`${site}/trich-dan/?khoan=gp-2.noi-dung#chon-khoan`);
    await control().locator('h3', { hasText: 'Kinh tế biển: Kế hoạch đặt ra gì' }).waitFor();
  });

  it('copies the forms of the whole', async () => {
    await page.goto(`${site}/trich-dan/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Sao chép: RIS' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã sao chép: RIS.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TY {2}- ELEC\n/);
  });
});

describe('without script', () => {
  forEachTest({ ...phone, javaScriptEnabled: false }, (fresh) => {
    page = fresh;
  });

  it('/trich-dan/ lists every clause with its files', async () => {
    await page.goto(`${site}/trich-dan/#chon-khoan`);
    await page.locator('summary', { hasText: /^Kinh tế biển$/ }).click();
    for (const extension of ['txt', 'ris', 'bib', 'json'])
      expect(
        await page.locator(`a[href="/trich-dan/gp-2.noi-dung.${extension}"]`).isVisible(),
      ).toBe(true);
  });
});
