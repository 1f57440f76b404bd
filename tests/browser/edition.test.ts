import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { copyContent, run } from '../support/content-copy.ts';

const types: Record<string, string> = { html: 'text/html', css: 'text/css', txt: 'text/plain' };
const clause = 'gp-2.noi-dung';
let directory: string;
let browser: Browser;
let server: Server;
let addresses: Record<'disk' | 'server', string>;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'phien-ban-'));
  await run('edition', copyContent(), { PUBLIC_DIR: directory, EDITION_DATE: '2026-12-01' });
  const folder = join(directory, 'phien-ban/2026-12-01');
  // The strictest policy under which a style sheet may still load.
  server = createServer(({ url = '' }, response) => {
    const file = url === '/' ? 'index.html' : url.slice(1);
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self'");
    response.setHeader('Content-Type', `${types[file.split('.').pop()!]}; charset=utf-8`);
    response.end(readFileSync(join(folder, file)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  addresses = {
    disk: pathToFileURL(join(folder, 'index.html')).href,
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  };
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

async function open(
  where: keyof typeof addresses,
  options: Parameters<Browser['newPage']>[0],
): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage(options);
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('requestfailed', (request) => trouble.push(request.url()));
  await page.goto(`${addresses[where]}#${clause}`);
  return { page, trouble };
}

describe.each(['disk', 'server'] as const)('an edition opened from the %s', (where) => {
  it('has its style, shows the clause asked for and needs no script', async () => {
    const { page, trouble } = await open(where, { javaScriptEnabled: false });
    const heading = page.locator(`[id="${clause}"]`);
    expect(await heading.textContent()).toBe('Nội dung');
    const box = (await heading.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(200);
    expect(await page.locator('.frozen').first().textContent()).toContain('ngày 1/12/2026');
    const style = await page
      .locator('.frozen')
      .evaluate((each) => getComputedStyle(each).borderLeftWidth);
    expect(style).toBe('4px');
    expect(trouble).toEqual([]);
    await page.close();
  });
});

describe.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('an edition at $width px, $colorScheme', ({ width, colorScheme }) => {
  it('has no accessibility violation and never scrolls sideways', async () => {
    const { page, trouble } = await open('server', {
      viewport: { width, height: 800 },
      colorScheme,
    });
    expect(await accessibilityViolations(page)).toEqual([]);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'));
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(trouble).toEqual([]);
    await page.close();
  });
});
