import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { answersOf, readQueries } from '../support/queries.ts';
import { search, searchAgain, settled } from '../support/search-page.ts';
import { forEachTest } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

describe('what readers type', () => {
  it('is answered on the page as in the tests of hits, in the same order', async () => {
    const found = await answersOf('dist');
    await search(page, site, 'rừng');
    for (const { query } of readQueries().filter((_, at) => at % 20 === 0))
      expect(await searchAgain(page, query), query).toEqual(found(query));
  });
});

describe('questions of the site itself', () => {
  it.each([
    ['trinh duyet ghi nho nhung gi', '/ve-trang-nay/#rieng-tu.'],
    ['nhat ky truy cap giu bao lau', '/ve-trang-nay/#rieng-tu.'],
    ['gop y can nhung phan nao', '/gop-y/#can-gi.'],
  ])('%s is answered by the sentence that says so', async (query, expected) => {
    expect((await search(page, site, query))[0]).toContain(expected);
  });
});

describe('compounds', () => {
  it.each([
    ['phat trien do thi', /^\/giai-phap\/ha-tang-do-thi\//],
    [
      'doi moi mo hinh tang truong',
      /^\/(?:nhiem-vu-trong-tam\/kiem-soat-dich-phuc-hoi-kinh-te|giai-phap\/kiem-soat-covid-19-phat-trien-kinh-te|thuat-ngu)\//,
    ],
    ['ke hoach', /^\/ke-hoach\//],
    ['hoà bình', /^\/nhiem-vu-trong-tam\/doi-ngoai-quoc-phong-an-ninh\//],
    ['hòa bình', /^\/nhiem-vu-trong-tam\/doi-ngoai-quoc-phong-an-ninh\//],
  ])('%s leads to its page first', async (query, expected) => {
    expect((await search(page, site, query))[0]).toMatch(expected);
  });
});

describe('the results page', () => {
  it('says what answers, with the words marked, whose they are, of when and from where, and leads to it', async () => {
    await search(page, site, 'dien gio da van hanh bao nhieu MW');
    const first = page.locator('[data-search-result]').first();
    expect(await first.locator('a').first().getAttribute('href')).toMatch(
      /^\/giai-phap\/kinh-te-bien\/#ket-qua\.[a-z0-9-]+$/,
    );
    expect(await first.textContent()).toContain('322 MW');
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await first.locator('.prov').count()).toBeGreaterThan(0);
    expect((await first.locator('.said-of').allTextContents()).join('\n')).toMatch(
      /Báo cáo, \d+\/\d{4} · \S/,
    );
    const address = await first.locator('a').first().getAttribute('href');
    await page.goto(site + address);
    expect(await page.locator(`[id="${address!.split('#')[1]}"]`).count()).toBe(1);
  });

  it('shows the first answer on the first screen of a phone, filters folded, and nothing jumps', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site}/tim-kiem/?q=nong+thon+moi+dat+chua`);
    await settled(page);
    const shown = page.locator('[data-search-result] .said-of').first();
    const box = (await shown.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    expect(await page.locator('select[name=phan]').isVisible()).toBe(false);
    await page.locator('[data-search-pages] li').first().waitFor();
    expect(
      await page.evaluate(() => (globalThis as unknown as { shift: number }).shift),
    ).toBeLessThan(0.1);
  });

  it('lists below every page that mentions the words, the unit of each that has most of them', async () => {
    await search(page, site, 'rừng ngập mặn');
    const first = page.locator('[data-search-pages] li').first();
    await first.waitFor();
    expect(await first.locator('a').getAttribute('href')).toMatch(/#/);
    expect(await first.locator('mark').count()).toBeGreaterThanOrEqual(3);
  });

  it('says honestly that nothing answers, why it may be, and what is near', async () => {
    expect(await search(page, site, 'lương hưu tháng này tăng bao nhiêu')).toEqual([]);
    expect(await page.locator('[data-search-status=empty]').textContent()).toBe(
      'Trang này không có câu trả lời cho “lương hưu tháng này tăng bao nhiêu”.',
    );
    const help = page.locator('[data-search-notice]');
    expect(await help.textContent()).toContain('nằm ngoài kế hoạch');
    await help.locator('button').click();
    await page.locator('[data-search-mentions]').waitFor();
    // Nothing is left to narrow, until something answers.
    expect(await page.locator('[data-search-filters]').isVisible()).toBe(false);
    expect(await search(page, site, 'giá thuê đất trong khu công nghiệp Long Đức')).toEqual([]);
    expect(await help.locator('li a').first().textContent()).toContain('khu công nghiệp');
    await search(page, site, 'đất đai');
    expect(await page.locator('[data-search-filters]').isVisible()).toBe(true);
  });

  it('never puts other marks before those that were typed', async () => {
    await search(page, site, 'đất đai');
    const marked = await page.locator('[data-search-results] mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.map((each) => each.toLowerCase()).filter((each) => /^đ[ạả]/.test(each))).toEqual(
      [],
    );
  });

  it('says with its count that it mended a slip, and offers the exact words', async () => {
    await search(page, site, 'nông thôm mới');
    const status = page.locator('[data-search-status]');
    expect(await status.textContent()).toMatch(
      /^Đang hiện kết quả cho “nông thôn mới” — tìm đúng chữ “nông thôm mới”\. Có \d+ kết quả\.$/,
    );
    await status.locator('a').click();
    await page.waitForURL(/dung=1/);
    await settled(page);
    expect(await status.textContent()).not.toContain('Đang hiện');
  });

  it('keeps the filters on the way to the exact words', async () => {
    await page.goto(`${site}/tim-kiem/?q=nông+thôm+mới&phan=muc-tieu`);
    await settled(page);
    await page.locator('[data-search-status] a').click();
    await page.waitForURL(/dung=1/);
    await settled(page);
    expect(await page.locator('select[name=phan]').inputValue()).toBe('muc-tieu');
    expect(await page.title()).toContain('“nông thôm mới”');
  });

  it('says when it is the filters that nothing passes, and leads out of them', async () => {
    await page.goto(`${site}/tim-kiem/?q=hydro+xanh&phan=to-chuc-thuc-hien`);
    expect(await settled(page)).toBe('empty');
    expect(await page.locator('[data-search-status]').textContent()).toBe(
      'Không có câu trả lời cho “hydro xanh” trong phần hoặc lời đã chọn.',
    );
    await page.getByText('Tìm trong mọi phần').click();
    expect(await settled(page)).toBe('done');
  });

  it('shows the conclusion of a known question within what it rests on, and leads to both', async () => {
    await search(page, site, 'Trà Vinh đạt chuẩn nông thôn mới chưa');
    const first = page.locator('[data-search-result]').first();
    expect(await first.locator('h2 a').getAttribute('href')).toMatch(
      /^\/muc-tieu\/nong-thon-moi\/#ket-qua\./,
    );
    expect(await first.locator('p').first().textContent()).toMatch(/^Đã được công nhận/);
    await first.getByRole('link', { name: 'Câu trả lời đầy đủ' }).click();
    await page.waitForURL(/\/hoi-dap\/[a-z-]+\/#dat-chuan-nong-thon-moi-chua$/);
    expect(await page.locator('[id="dat-chuan-nong-thon-moi-chua"]').count()).toBe(1);
  });

  it('narrows by part of the plan and by whose words, and keeps both in the address', async () => {
    await search(page, site, 'kinh tế');
    await page.getByText('Lọc kết quả').click();
    await page.selectOption('select[name=phan]', 'giai-phap');
    await page.waitForURL(/phan=giai-phap/);
    await settled(page);
    await page.selectOption('select[name=loi]', 've-sau');
    await page.waitForURL(/loi=ve-sau/);
    await settled(page);
    const results = page.locator('[data-search-result] h2 a');
    expect(await results.count()).toBeGreaterThan(0);
    for (const href of await results.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    ))
      expect(href).toMatch(/^\/giai-phap\//);
    await page.reload();
    await settled(page);
    expect(await page.locator('select[name=phan]').inputValue()).toBe('giai-phap');
  });

  it('keeps the query in the address, and Back returns to the one before', async () => {
    await search(page, site, 'rừng');
    await page.locator('[data-search-form] input').fill('khu cong nghiep');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=khu\+cong\+nghiep/);
    await page.goBack();
    await page.waitForURL(/q=r%E1%BB%ABng/);
    await settled(page);
    expect(await page.locator('[data-search-form] input').inputValue()).toBe('rừng');
  });

  it('restores the scroll on Back from a page that mentions the words', async () => {
    await search(page, site, 'kinh tế');
    await page.locator('[data-search-more]').click();
    const pages = page.locator('[data-search-pages] h3 a');
    await pages.nth(7).waitFor();
    await pages.nth(7).click();
    await page.waitForURL(/^(?!.*tim-kiem)/);
    await page.goBack();
    await settled(page);
    await page.waitForFunction(() => scrollY > 300);
  });
});
