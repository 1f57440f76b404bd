import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileText } from '../content/attacks/harmless.ts';
import { cachingHost, type CachingHost } from '../support/caching-host.ts';
import { addressOf, leadsOn, readPages } from '../support/dist.ts';
import { executableParts } from '../support/executable.ts';
import { settled } from '../support/search-page.ts';
import { openBrowser } from '../support/page.ts';
import { strangeBuild } from '../support/strange.ts';

let dist: string;
let browser: Browser;
let page: Page;
let host: CachingHost;
const trapped: string[] = [];

beforeAll(async () => {
  ({ dist } = await strangeBuild());
  host = await cachingHost(dist, 0);
  browser = await openBrowser();
  // Without the policy that would stop most of it anyway.
  const context = await browser.newContext({ bypassCSP: true });
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(host.address) || url.startsWith('data:') || url.startsWith('blob:'))
      return route.continue();
    trapped.push(`request ${url}`);
    return route.abort();
  });
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    trapped.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => trapped.push(`error ${error.message}`));
});
afterAll(async () => {
  await browser.close();
  host.stop();
});

describe('hostile text that the rules let pass', () => {
  it('adds nothing to what any page would run, load or obey', () => {
    const usual = new Set([...readPages().values()].flatMap((html) => [...executableParts(html)]));
    const pages = readPages(dist);
    expect(pages.size).toBeGreaterThan(readPages().size);
    const added = [...pages].flatMap(([file, html]) =>
      [...executableParts(html)]
        .filter((part) => !usual.has(part) && part !== 'a href vi-du.vn')
        .map((part) => `${file}: ${part}`),
    );
    expect(added).toEqual([]);
  });

  it('is found by the same look when it is not escaped', () => {
    const plain = executableParts('<p>Chữ</p>');
    for (const text of hostileText.filter((each) => /<(?:script|img|svg)/.test(each)))
      expect(executableParts(`<p>${text}</p>`), text).not.toEqual(plain);
    expect(executableParts('<a href="java\tscript:a">a</a>')).toContain('a href javascript:');
  });

  it('runs nothing and asks nothing of anyone, on every kind of page that shows it', async () => {
    const shown = [...readPages(dist)].filter(
      ([, html]) => html.includes('window.bay') && !leadsOn(html),
    );
    // Every page has it in its frame; pages of one folder that have it as often are made alike.
    const kinds = Map.groupBy(shown, ([file, html]) =>
      [file.split('/')[0], html.split('window.bay').length].join(),
    );
    expect(kinds.size).toBeGreaterThan(40);
    for (const [[file]] of kinds.values() as Iterable<[[string, string]]>) {
      await page.goto(`${host.address}${addressOf(file)}`, { waitUntil: 'load' });
      expect(await page.evaluate(() => 'bay' in window), file).toBe(false);
    }
    await page.goto(`${host.address}/to-chuc-thuc-hien/muc-doc/`);
    expect(await page.locator('main').innerText()).toContain(hostileText[0]);
    expect(trapped).toEqual([]);
  });

  it('runs nothing where a script of the site shows it: in suggestions and results', async () => {
    await page.goto(`${host.address}/tim-kiem/?q=window.bay`);
    const box = page.locator('input[type=search]').first();
    await box.fill('script');
    await page.waitForFunction(() => document.body.innerText.includes('window.bay'));
    await settled(page);
    expect(await page.evaluate(() => 'bay' in window)).toBe(false);
    expect(trapped).toEqual([]);
  });
});
