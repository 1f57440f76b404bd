import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { search, settled } from '../../tests/support/search-page.ts';
import type { BenchSite } from './sites.ts';

/** Lighthouse's slow 3G: 400 kbit/s, 400 ms. */
const slow3g = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

/** Opens a page of a fresh profile with a slowed processor and, where wanted, network. */
async function openSlow(browser: Browser, network: boolean): Promise<Page> {
  const page = await browser.newPage();
  await slowDown(page, network);
  return page;
}

/** Slows the processor of a page to a quarter and, where wanted, its network. */
export async function slowDown(page: Page, network: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow3g);
  }
  return session;
}

/** Bytes (brotli 11) of what a cold search fetches, without the page's HTML, CSS and fonts. */
export async function coldBytes(browser: Browser, site: BenchSite, query: string): Promise<number> {
  await using page = await browser.newPage();
  const files = new Set<string>();
  page.on('request', (request) => files.add(new URL(request.url()).pathname));
  await search(page, site.address, query);
  return [...files]
    .filter((path) => !path.endsWith('/') && !/fonts\/|\.svg$/.test(path))
    .reduce((sum, path) => sum + sizeOf(join(site.directory, path)), 0);
}

function sizeOf(file: string): number {
  const compressed = statSync(`${file}.br`, { throwIfNoEntry: false });
  return Math.min(statSync(file).size, compressed?.size ?? Infinity);
}

/** Slow 3G, cold: from the touch of the box to a suggestion, in milliseconds. */
export async function touchToSuggestion(browser: Browser, site: BenchSite): Promise<number> {
  await using page = await openSlow(browser, true);
  await page.goto(`${site.address}/giai-phap/kinh-te-bien/`);
  const start = performance.now();
  await page.locator('header input[name=q]').click();
  await page.keyboard.type('nong thon', { delay: 100 });
  await page.locator('header [role=option]').first().waitFor();
  return performance.now() - start;
}

/**
 * Slow 3G, cold, typing 100 ms a key: from the last key, which may be Enter and lead to another page,
 * to the first excerpt, as the pages themselves see both; of some queries, in the box of a page's head
 * and in Pagefind's default interface.
 */
export function lastKeys(
  browser: Browser,
  site: BenchSite,
  queries: string[],
): Promise<{ own: number; other: number }[]> {
  const from = async (path: string, input: string, excerpt: string, keys: string) => {
    await using page = await openSlow(browser, true);
    await page.addInitScript((selector) => {
      addEventListener('keydown', () => (sessionStorage.lastKey = Date.now()), true);
      new MutationObserver(() => {
        if (document.querySelector(selector)) sessionStorage.shown ??= Date.now();
      }).observe(document, { childList: true, subtree: true });
    }, excerpt);
    await page.goto(site.address + path);
    await page.waitForLoadState('networkidle', { timeout: 120_000 });
    await page.locator(input).click();
    await page.keyboard.type(keys, { delay: 100 });
    await page.locator(excerpt).first().waitFor({ timeout: 60_000 });
    return await page.evaluate((): number => sessionStorage.shown - sessionStorage.lastKey);
  };
  const box = 'header input[name=q]';
  const shown = '[data-search-result] mark';
  const nested = '.pagefind-ui__result-nested .pagefind-ui__result-excerpt';
  return Array.fromAsync(queries, async (query) => ({
    own: await from('/giai-phap/kinh-te-bien/', box, shown, `${query}\n`),
    other: await from('/mac-dinh/', '.pagefind-ui__search-input', nested, query),
  }));
}

/** Warm, slowed processor: from the last key to the results, in milliseconds, `runs` times. */
export async function warmTimes(
  browser: Browser,
  site: BenchSite,
  queries: string[],
): Promise<number[]> {
  await using page = await openSlow(browser, false);
  await page.goto(`${site.address}/tim-kiem/?q=kinh`);
  await settled(page);
  const times: number[] = [];
  for (const query of [...queries, ...queries]) {
    const elapsed = await page.evaluate(async (typed) => {
      const input = document.querySelector<HTMLInputElement>('#q-trang')!;
      const status = document.querySelector<HTMLElement>('[data-search-status]')!;
      input.value = typed;
      const start = performance.now();
      input.form!.requestSubmit();
      const done = () => /done|empty/.test(status.dataset.searchStatus!);
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => done() && (observer.disconnect(), resolve()));
        observer.observe(status, { attributes: true });
      });
      return performance.now() - start;
    }, query);
    times.push(elapsed);
  }
  // The first round fetches what each query needs; the second is warm.
  return times.slice(queries.length);
}

/** The instant list, slowed processor: milliseconds from a key to the list drawn. */
export async function instantTimes(browser: Browser, site: BenchSite): Promise<number[]> {
  await using page = await openSlow(browser, false);
  await page.goto(`${site.address}/ke-hoach/`);
  await page.locator('header input[name=q]').click();
  await page.keyboard.type('k');
  await page.locator('header [role=option]').first().waitFor();
  return await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('header input[name=q]')!;
    return 'kinh te bien nong thon moi'.split('').map((_letter, at, all) => {
      input.value = all.slice(0, at + 1).join('');
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - start;
    });
  });
}
