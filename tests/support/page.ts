import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { patience } from './patience.ts';

/** A phone on which a page may use the clipboard. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** The browser of the run. What is opened through one such handle is closed with it. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'));
  return browser.on('context', (context) => context.setDefaultTimeout(patience));
}

/** Answers what a page asks for with the files of a built site, styles and all, as a host would. */
export function serveBuilt(page: Page, dist: string): Promise<unknown> {
  return page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(dist, pathname.replace(/\/$/, '/index.html')) });
  });
}

/** Keeps what a page asks for at some addresses on its way until what is given back is called. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route(addresses, async (route) => {
    await held.promise;
    return route.continue();
  });
  return () => held.resolve(undefined);
}

/** Lays an open page out as it is for who comes back to it: what is far below its first screen too. */
export async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.classList.add('whole'));
}

/** Lays an open page out for paper, whose style comes when all else has come. */
export async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => {
    const style = document.querySelector<HTMLLinkElement>('head > link[media=print]')!;
    if (!style.sheet) await new Promise((come) => style.addEventListener('load', come));
  });
}

/** Opens a fresh page, in a context of its own, before each test of a file or block; of the browser of the run, or of one with a clipboard of its own. */
export function forEachTest(
  options: BrowserContextOptions,
  use: (page: Page) => void,
  open = openBrowser,
): void {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext(options);
    use(await context.newPage());
  });
  afterEach(() => context.close());
}
