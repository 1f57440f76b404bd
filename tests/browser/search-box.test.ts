import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { search, settled } from '../support/search-page.ts';
import { forEachTest, holdBack } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

describe('the search box', () => {
  it('loads nothing before it is touched', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const address of ['/', '/ke-hoach/', '/tim-kiem/']) {
      await page.goto(site + address);
      await page.waitForLoadState('networkidle');
    }
    expect(asked.filter((path) => /pagefind|tim-kiem\/.+|client\./.test(path))).toEqual([]);
  });

  it('offers places while typing, in the combobox pattern, by keyboard alone', async () => {
    await page.goto(`${site}/ke-hoach/`);
    const input = page.locator('header input[name=q]');
    await input.focus();
    await page.keyboard.type('kinh te b');
    await page.locator('header [role=option]').first().waitFor();
    expect(await input.getAttribute('role')).toBe('combobox');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).textContent()).toContain('Kinh tế biển');
    await page.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/giai-phap\/kinh-te-bien\//);
  });

  it('has the answer ready for the page that Enter opens, while one types', async () => {
    await page.goto(`${site}/ke-hoach/`);
    await page.locator('header input[name=q]').click();
    await page.keyboard.type('nong thon moi dat chua');
    await page.waitForFunction(() =>
      /nong.thon.moi.dat.chua/.test(sessionStorage.getItem('tra-loi') ?? ''),
    );
    // The page that opens needs nothing more.
    await page.route('**/tra-loi.txt*', (route) => route.abort());
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem/);
    expect(await settled(page)).toBe('done');
  });

  it('keeps the answer to all that was typed, not one to its first letters that comes later', async () => {
    const letWordingsCome = await holdBack(page, '**/cach-hoi.txt*');
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
        document.body.append(JSON.parse(value).of, ' ');
        setItem.call(this, key, value);
      };
    });
    await page.goto(`${site}/ke-hoach/`);
    const input = page.locator('header input[name=q]');
    const wordings = page.waitForRequest('**/cach-hoi.txt*');
    await input.focus();
    await wordings;
    const kept = () =>
      page.locator('body').evaluate((body) => (body as HTMLElement).innerText.match(/\?q=.*/));
    await input.fill('zzqx');
    // Nobody is told no before it is known how else people ask: the first answer waits.
    await input.fill('nong thon moi dat chua');
    await expect.poll(kept).toMatchObject([expect.stringMatching(/^\?q=nong\+/)]);
    await input.fill('zzqxz');
    letWordingsCome();
    await expect.poll(kept).toMatchObject([expect.stringMatching(/^\?q=nong\S+ \?q=zzqxz\S+\s*$/)]);
  });

  it('searches in full on Enter when nothing is chosen', async () => {
    await page.goto(`${site}/ke-hoach/`);
    await page.locator('header input[name=q]').click();
    await page.keyboard.type('nong thon moi');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=nong\+thon\+moi/);
    expect(await settled(page)).toBe('done');
  });

  it('keeps what was typed while its script was on the way', async () => {
    const letScriptCome = await holdBack(page, '**/_astro/client*');
    await page.goto(`${site}/tim-kiem/`);
    await page.locator('#q-trang').click();
    await page.keyboard.type('kinh te bien');
    letScriptCome();
    await settled(page);
    expect(await page.locator('#q-trang').inputValue()).toBe('kinh te bien');
    expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(0);
  });

  it('answers while Pagefind has not arrived', async () => {
    await page.route('**/pagefind/**', () => undefined);
    await page.goto(`${site}/tim-kiem/?q=kinh+te+bien`);
    await page.locator('[data-search-result]').first().waitFor();
    expect(await page.locator('[data-search-result] a').first().getAttribute('href')).toMatch(
      /^\/giai-phap\/kinh-te-bien\//,
    );
  });

  it('has no accessibility violation with suggestions open, nor with results', async () => {
    await page.goto(`${site}/ke-hoach/`);
    await page.locator('header input[name=q]').click();
    await page.keyboard.type('moi truong');
    await page.keyboard.press('ArrowDown');
    expect(await accessibilityViolations(page)).toEqual([]);
    await search(page, site, 'nông thôm mới');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('is read out in order: box, state, filters, results', async () => {
    await search(page, site, 'kinh te bien');
    await page.locator('[data-search-mentions]').waitFor();
    const tree = await page.locator('main').ariaSnapshot();
    const order = [
      'searchbox "Chữ cần tìm"',
      'status',
      'Lọc kết quả',
      'link "Kinh tế biển"',
      'heading "Mọi trang nhắc tới"',
    ];
    const positions = order.map((each) => tree.indexOf(each));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions.every((each) => each >= 0)).toBe(true);
  });
});

describe('the summary in English', () => {
  it('is searched from its own page, and leads to its sentences', async () => {
    await page.addInitScript(() =>
      new MutationObserver(() => {
        const state = document.querySelector('[data-search-status]')?.textContent ?? '';
        if (state.includes('Không có câu trả lời')) sessionStorage.toldNo = state;
      }).observe(document, { childList: true, subtree: true }),
    );
    await page.goto(`${site}/en/`);
    await page.locator('header input[name=q]').fill('wind power');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=wind\+power&phan=en$/);
    await page.locator('[data-search-status=done]').waitFor();
    const mentioned = page.locator('[data-search-pages] li');
    expect(await mentioned.count()).toBe(1);
    expect(await mentioned.locator('a').getAttribute('href')).toMatch(
      /^\/en\/#gp-2\.ket-qua\.\w+$/,
    );
    expect(await mentioned.textContent()).toContain('5 wind power projects with a total of 322 MW');
    expect(await page.title()).toMatch(/^“wind power”: 1 kết quả · /);
    expect(await page.evaluate(() => sessionStorage.toldNo)).toBeUndefined();
    await page.locator('#q-trang').press('Enter');
    await page.locator('[data-search-status=done]:focus').waitFor();
  });
});

describe('without script', () => {
  forEachTest({ javaScriptEnabled: false }, (fresh) => {
    page = fresh;
  });

  it('the search form leads to the A–Z list, which says why', async () => {
    await page.goto(`${site}/ke-hoach/`);
    await page.locator('header input[name=q]').fill('rung');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/muc-luc\//);
    expect(await page.locator('noscript a[href="/toan-van/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href="/thuat-ngu/#dien-gio"]').count()).toBeGreaterThan(0);
  });
});
