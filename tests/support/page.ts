import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from './browser.ts';

/** A phone on which a page may use the clipboard. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** Opens a fresh page, in a context of its own, before each test of a file or block. */
export function forEachTest(options: BrowserContextOptions, use: (page: Page) => void): void {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext(options);
    use(await context.newPage());
  });
  afterEach(() => context.close());
}
