import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { search, searchAgain, settled } from '../support/search-page.ts';
import { forEachTest } from '../support/page.ts';

const site = inject('site');
let page: Page;

forEachTest({}, (fresh) => {
  page = fresh;
});

describe('the results page by ear and keyboard', () => {
  it('is heard a second after the last key, and only where the words differ', async () => {
    await page.clock.install();
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const isSpoken = (node: Node) =>
        node instanceof Element && node.matches('[data-search-spoken]');
      new MutationObserver((changes) => {
        for (const { target } of changes.filter((each) => isSpoken(each.target)))
          said.push(target.textContent!);
      }).observe(document, { childList: true, subtree: true });
    });
    await search(page, site, 'rừng');
    const status = page.locator('[data-search-status]');
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    // From here on time stands but where it is let run: on a slow machine a second is soon over.
    await page.clock.pauseAt(Date.now() + 600_000);
    // There the wait for the first answer may be heard, too.
    const heard = await said();
    expect(heard.at(-1)).toBe(await status.textContent());
    await page.locator('#q-trang').press('End');
    for (const letter of ' ngap man') {
      await page.locator('#q-trang').press(letter === ' ' ? 'Space' : letter);
      await page.clock.runFor(200);
    }
    await settled(page);
    expect(await said()).toEqual(heard);
    await page.clock.runFor(1000);
    const typed = [...heard, await status.textContent()];
    expect(await said()).toEqual(typed);
    await page.locator('#q-trang').press('Enter');
    await settled(page);
    await page.clock.runFor(1000);
    expect(await said()).toEqual([...new Set([...typed, await status.textContent()])]);
  });

  it('has query and count in its title, and no empty list', async () => {
    await page.goto(`${site}/tim-kiem/`);
    const lists = page.locator('[data-search-results], [data-search-pages]');
    const empty = () =>
      lists.evaluateAll((all) =>
        all.some((list) => !list.children.length && list.checkVisibility()),
      );
    expect(await empty()).toBe(false);
    const found = await search(page, site, 'rừng ngập mặn');
    expect(await page.title()).toMatch(new RegExp(`^“rừng ngập mặn”: ${found.length} kết quả · `));
    expect(await empty()).toBe(false);
    await searchAgain(page, 'xyzxyz qqq');
    expect(await page.title()).toMatch(/^“xyzxyz qqq”: không có câu trả lời · /);
    expect(await empty()).toBe(false);
  });

  it('takes the focus to what answers once a query was sent', async () => {
    await search(page, site, 'rừng');
    const focused = () =>
      page.evaluate(() => document.activeElement!.closest('[data-search-result]')?.textContent);
    expect(await focused()).toBeUndefined();
    await page.locator('#q-trang').fill('dien gio');
    await page.locator('#q-trang').press('Enter');
    await expect.poll(focused).toContain('Kinh tế biển');
    await page.locator('#q-trang').fill('xyzxyz qqq');
    await page.locator('#q-trang').press('Enter');
    await page.locator('[data-search-status=empty]:focus').waitFor();
  });
});
