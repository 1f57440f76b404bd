import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each([
  ['/gp-2/', '/giai-phap/kinh-te-bien/'],
  ['/gp-2/noi-dung/', '/giai-phap/kinh-te-bien/#noi-dung'],
  ['/gp/noi-dung/', '/giai-phap/#noi-dung'],
])('%s leads to %s with script off', async (short, full) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site + short);
  await page.waitForURL(site + full);
  expect(await page.locator('[data-code]').count()).toBeGreaterThan(0);
  await context.close();
});
