import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { forEachTest, phone } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest(phone, (fresh) => {
  page = fresh;
});

describe('/trich-dan/', () => {
  it('shows every form of a clause chosen there, and copies them', async () => {
    await page.goto(`${site}/trich-dan/`, { waitUntil: 'networkidle' });
    await page.getByLabel('Khoản cần trích dẫn').selectOption('gp-2.noi-dung');
    const chosen = page.locator('[data-cite-chooser] + div');
    await chosen.locator('dt', { hasText: 'BibTeX' }).waitFor();
    expect(page.url()).toContain('khoan=gp-2.noi-dung');
    expect(await chosen.innerText()).toContain('@techreport{gp-2.noi-dung');
    await chosen.getByRole('button', { name: 'Sao chép: RIS' }).click();
    await chosen.getByRole('status').filter({ hasText: 'Đã sao chép: RIS.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TY {2}- RPRT\n/);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it('opens with the clause that a box led from', async () => {
    await page.goto(`${site}/giai-phap/kinh-te-bien/`);
    const box = page.locator('[data-code="gp-2.noi-dung"] .cite');
    await box.locator('summary').click();
    await box.getByRole('link', { name: 'Xem các mẫu ghi khác' }).click();
    await page
      .locator('[data-cite-chooser] + div h3', { hasText: 'Kinh tế biển: Nội dung' })
      .waitFor();
  });
});

describe('without script', () => {
  forEachTest({ ...phone, javaScriptEnabled: false }, (fresh) => {
    page = fresh;
  });

  it('/trich-dan/ lists every clause with its files', async () => {
    await page.goto(`${site}/trich-dan/#chon-khoan`);
    await page.locator('summary', { hasText: /^Kinh tế biển$/ }).click();
    expect(await page.locator('a[href="/trich-dan/gp-2.noi-dung.bib"]').isVisible()).toBe(true);
  });
});
