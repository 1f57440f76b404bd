import { rmSync } from 'node:fs';
import { preview } from 'astro';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileText, writeHostileText } from '../content/attacks/harmless.ts';
import { copyContent, run } from '../support/content-copy.ts';
import { addressOf, leadsOn, readPages } from '../support/dist.ts';
import { executableParts } from '../support/executable.ts';
import { settled } from '../support/search-page.ts';
import { openBrowser } from '../support/page.ts';

const dist = '.build/chu-doc';
let content: string;
let browser: Browser;
let page: Page;
let origin: string;
let server: Awaited<ReturnType<typeof preview>>;
const trapped: string[] = [];

/** A site in which every place that takes text holds text that would run where it is not escaped. */
beforeAll(async () => {
  content = copyContent();
  writeHostileText(content);
  const built = await run('build', content, { DIST_DIR: dist });
  expect(built).toMatchObject({ code: 0, stderr: '' });
  process.env.OUT_DIR = `./${dist}`;
  server = await preview({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  origin = `http://127.0.0.1:${server.port}`;
  browser = await openBrowser();
  // Without the policy that would stop most of it anyway.
  const context = await browser.newContext({ bypassCSP: true });
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || url.startsWith('data:') || url.startsWith('blob:'))
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
  await server.stop();
  rmSync(dist, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
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

  it('runs nothing and asks nothing of anyone, on every page that shows it', async () => {
    const shown = [...readPages(dist)].filter(
      ([, html]) => html.includes('window.bay') && !leadsOn(html),
    );
    expect(shown.length).toBeGreaterThan(8);
    for (const [file] of shown) {
      await page.goto(`${origin}${addressOf(file)}`, { waitUntil: 'load' });
      expect(await page.evaluate(() => 'bay' in window), file).toBe(false);
    }
    await page.goto(`${origin}/to-chuc-thuc-hien/muc-doc/`);
    expect(await page.locator('main').innerText()).toContain(hostileText[0]);
    expect(trapped).toEqual([]);
  });

  it('runs nothing where a script of the site shows it: in suggestions and results', async () => {
    await page.goto(`${origin}/tim-kiem/?q=window.bay`);
    const box = page.locator('input[type=search]').first();
    await box.fill('script');
    await page.waitForFunction(() => document.body.innerText.includes('window.bay'));
    await settled(page);
    expect(await page.evaluate(() => 'bay' in window)).toBe(false);
    expect(trapped).toEqual([]);
  });
});
