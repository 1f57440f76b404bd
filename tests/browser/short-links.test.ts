import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { forEachTest } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest({ javaScriptEnabled: false }, (fresh) => {
  page = fresh;
});

it.each([
  ['/gp-2/', '/giai-phap/kinh-te-bien/'],
  ['/gp-2/noi-dung/', '/giai-phap/kinh-te-bien/#noi-dung'],
  ['/gp/noi-dung/', '/giai-phap/#noi-dung'],
])('%s leads to %s with script off', async (short, full) => {
  await page.goto(site + short);
  await page.waitForURL(site + full);
  expect(await page.locator('[data-code]').count()).toBeGreaterThan(0);
});
