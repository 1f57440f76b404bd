import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeWorker } from '../../src/integrations/offline-copy.ts';
import { offlineWords } from '../../src/lib/words/offline-words.ts';
import { cachingHost, type CachingHost } from '../support/caching-host.ts';
import { forEachTest } from '../support/page.ts';
import { publishedBuild } from '../support/published.ts';

const javascript = { 'Content-Type': 'text/javascript' };
let page: Page;
let site: string;
let host: CachingHost;

// Some pages of the site with a worker of their own, which saves them in a moment; the whole one is
// saved where it lies under a path.
const some = ['', 'giai-phap/kinh-te-bien/', 'gop-y/', 'ket-qua/', 've-trang-nay/'];
const few = mkdtempSync(join(tmpdir(), 'vai-trang-'));
beforeAll(async () => {
  for (const part of ['_astro', 'favicon.svg', ...some.map((path) => `${path}index.html`)])
    cpSync(join('dist', part), join(few, part), { recursive: true });
  await writeWorker(few);
});
afterAll(() => rmSync(few, { recursive: true, force: true }));

beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'mat-mang-'));
  cpSync(few, site, { recursive: true });
  host = await cachingHost(site, 0);
});
afterEach(() => {
  host.stop();
  rmSync(site, { recursive: true, force: true });
});
forEachTest({}, (fresh) => {
  page = fresh;
});

const open = (path: string) => page.goto(host.address + path);
const button = (name: string) => page.getByRole('button', { name });
const bar = () => page.locator('main > .past');
const status = () => page.locator('[data-offline] [role=status]');
/** Names of caches, and how many workers are registered. */
const kept = () =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const keys = () =>
  page.evaluate(async () => {
    const [name] = await caches.keys();
    return name ? (await (await caches.open(name)).keys()).map(({ url }) => url) : [];
  });

/** Asks for a copy, and resolves with what the page says at the end. */
async function save(path = '/'): Promise<string> {
  await open(path);
  await button(offlineWords.save).click();
  await expect.poll(() => status().textContent()).not.toBe('');
  return (await status().textContent())!;
}

/** Another release: one page says something else. */
async function deploy(words: string): Promise<void> {
  const file = join(site, 'gop-y/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/, `$1${words} `));
  await writeWorker(site);
}

it('keeps nothing and asks for no worker before the reader asks, who first sees how large it is', async () => {
  for (const path of ['/giai-phap/kinh-te-bien/', '/ve-trang-nay/', '/']) await open(path);
  // The script that shows it comes after the page.
  await button(offlineWords.save).waitFor();
  expect(await page.locator('[data-offline]').textContent()).toMatch(/khoảng\s+\d,\d MB\./);
  expect(await button(offlineWords.remove).isVisible()).toBe(false);
  expect(await kept()).toEqual({ caches: [], workers: 0 });
  expect(host.asked.filter((path) => path.endsWith('/sw.js'))).toEqual([]);
});

it('shows the copy where the network is late, and what the network has where that has it', async () => {
  await save();
  host.replace('/gop-y/', {});
  await open('/gop-y/');
  expect(await bar().count()).toBe(1);
  host.replace('/gop-y/', { status: 503, body: 'quá tải' });
  await open('/gop-y/');
  expect(await bar().count()).toBe(1);
  host.restore();
  await open('/gop-y/');
  expect(await bar().count()).toBe(0);
});

it('says in its own words that a page is not kept', async () => {
  await save();
  await open('/gop-y/');
  host.stop();
  await open('/phien-ban/2026-11-28/');
  expect(await page.locator('h1').textContent()).toBe(offlineWords.away);
  await page.getByRole('link', { name: 'Kết quả', exact: true }).click();
  expect(await bar().count()).toBe(1);
});

it('picks up at the next visit what was published meanwhile', async () => {
  await save();
  const before = await keys();
  await deploy('Mới');
  await open('/gop-y/');
  expect(await page.locator('h1').textContent()).toContain('Mới');
  await expect.poll(keys).not.toEqual(before);
  await expect.poll(async () => (await keys()).length).toBe(before.length);
  host.stop();
  await open('/gop-y/');
  expect(await page.locator('h1').textContent()).toContain('Mới');
  expect(await bar().count()).toBe(1);
});

it('is gone when the reader takes it away', async () => {
  await save();
  await button(offlineWords.remove).click();
  await expect.poll(() => status().textContent()).toBe(offlineWords.removed);
  expect(await kept()).toEqual({ caches: [], workers: 0 });
});

it('is gone from all devices after the worker of deploy/ took the place of its own', async () => {
  await save();
  writeFileSync(join(site, 'sw.js'), readFileSync('deploy/sw-go-bo.js'));
  await open('/gop-y/');
  await expect.poll(kept).toEqual({ caches: [], workers: 0 });
});

it('has a cache of its own under a path, and takes away nothing of what else is on that host', async () => {
  host.stop();
  const { directory } = await publishedBuild();
  host = await cachingHost(directory, 0, '/thu/');
  expect(await save('/thu/')).toMatch(/^Đã lưu/);
  await page.evaluate(() => caches.open('khac'));
  expect((await kept()).caches).toEqual(['doc-khi-mat-mang /thu/', 'khac']);
  await button(offlineWords.remove).click();
  await expect.poll(kept).toEqual({ caches: ['khac'], workers: 0 });
});

describe('a copy is never made of', () => {
  const shares = [0.1, 0.5, 0.9, 0.99, 0.9999];

  it.each(shares)('a worker cut off at %d of its length', async (share) => {
    const code = readFileSync(join(site, 'sw.js'), 'utf8');
    const body = code.slice(0, Math.floor(code.trimEnd().length * share));
    host.replace('/sw.js', { headers: javascript, body });
    expect(await save()).toBe(offlineWords.failed);
    expect(await kept()).toEqual({ caches: [], workers: 0 });
  });

  it.each([
    ['other bytes', { status: 200, body: '<!doctype html><main><h1>Giả</h1></main>' }],
    ['a redirect', { status: 302, headers: { Location: '/ket-qua/' }, body: '' }],
    ['an error with the right bytes', { status: 500, body: '' }],
    [
      'another host’s answer',
      { status: 302, headers: { Location: 'http://localhost:1/' }, body: '' },
    ],
  ])(
    '%s in a page’s place; when they are right again, the rest is saved',
    async (_what, instead) => {
      const own = readFileSync('dist/gop-y/index.html', 'utf8');
      host.replace('/gop-y/', instead.status === 500 ? { ...instead, body: own } : instead);
      expect(await save()).toBe(offlineWords.failed);
      expect((await keys()).filter((url) => url.includes('/gop-y/'))).toEqual([]);
      expect((await kept()).workers).toBe(0);
      expect(await button(offlineWords.remove).isVisible()).toBe(true);
      host.restore();
      const asked = host.asked.length;
      expect(await save()).toMatch(/^Đã lưu/);
      // The last of the list is fetched first.
      const again = host.asked.slice(asked);
      expect(again).toContain('/gop-y/');
      expect(again).not.toContain(`/${some.at(-1)}`);
    },
  );

  it('what has no room: says so, and leaves nothing of it', async () => {
    await open('/');
    const session = await page.context().newCDPSession(page);
    const quota = { origin: host.address, quotaSize: 100_000 };
    await session.send('Storage.overrideQuotaForOrigin', quota);
    expect(await save()).toBe(offlineWords.full);
    expect(await keys()).toEqual([]);
  });
});

it.each(['a worker cut off', 'other bytes'])('keeps the copy it has for %s', async (what) => {
  await save();
  await deploy('Mới');
  const cut = readFileSync(join(site, 'sw.js'), 'utf8').slice(0, -20);
  if (what === 'other bytes') host.replace('/gop-y/', { body: 'Giả' });
  else host.replace('/sw.js', { headers: javascript, body: cut });
  await open('/ket-qua/');
  const ended = page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => undefined);
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await ended;
  host.stop();
  await open('/gop-y/');
  expect(await bar().count()).toBe(1);
  expect(await page.locator('h1').textContent()).not.toContain('Mới');
});
