import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { forEachTest, phone } from '../support/page.ts';

const address = `${inject('site')}/giai-phap/kinh-te-bien/#ket-qua`;
let page: Page;

forEachTest(phone, (fresh) => {
  page = fresh;
});

it.each([
  ['the way back', () => page.evaluate(() => history.back())],
  ['Escape', () => page.keyboard.press('Escape')],
])('the cite control is left by %s for the sentence it was opened at', async (_, leave) => {
  await page.goto(address, { waitUntil: 'networkidle' });
  const entry = () => page.evaluate(() => [history.scrollRestoration, history.state]);
  const before = await entry();
  const said = page.locator('[id^="ket-qua."]:has(.fn)').nth(5);
  await said.click({ position: { x: 5, y: 5 } });
  const offered = page.getByRole('button', { name: 'Trích dẫn câu này' });
  const control = page.getByRole('dialog', { name: 'Trích dẫn' });
  await offered.click();
  await control.waitFor();
  const place = await said.boundingBox();
  await leave();
  await control.waitFor({ state: 'detached' });
  await expect.poll(entry).toEqual(before);
  expect(page.url()).toBe(address);
  expect(await offered.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(Math.abs((await said.boundingBox())!.y - place!.y)).toBeLessThan(40);
});

it.each([
  ['in the cite control', '/giai-phap/kinh-te-bien/', 'Trích dẫn tiểu mục “Kế hoạch đặt ra gì”'],
  ['on the page of citing', '/trich-dan/', ''],
])('what was copied is said where it is seen %s', async (_, path, opens) => {
  await page.goto(`${inject('site')}${path}`, { waitUntil: 'networkidle' });
  if (opens) await page.getByRole('link', { name: opens }).click();
  await page.getByRole('button', { name: 'Sao chép: Địa chỉ' }).click();
  const said = page.getByText('Đã sao chép: Địa chỉ.');
  await said.waitFor();
  expect(await said.evaluate((each) => each.getBoundingClientRect().bottom)).toBeLessThan(641);
});

it('a sentence is copied whole, its figure with its unit, with the address of its source', async () => {
  const perHead = `${inject('site')}/muc-tieu/nhom-dau-dong-bang-song-cuu-long/`;
  await page.goto(perHead, { waitUntil: 'networkidle' });
  const said = page.locator('[id^="ket-qua."]', { hasText: '94,37' }).first();
  await said.click({ position: { x: 5, y: 5 } });
  await page.getByRole('button', { name: 'Trích dẫn câu này' }).click();
  const control = page.getByRole('dialog', { name: 'Trích dẫn' });
  await control.locator('h3', { hasText: 'ước đạt 94,37 triệu đồng…' }).waitFor();
  await control.getByRole('button', { name: 'Sao chép: Cả câu, kèm nguồn' }).click();
  await control.getByText('Đã sao chép: Cả câu, kèm nguồn.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // Without an official address of this site, which would stand after “dẫn theo”.
  expect(copied).toMatch(
    /^Ước, 2024: GRDP bình quân .+ 94,37 triệu đồng, .+\.\nNguồn: [^[\]]+, https:[^ ;]+$/,
  );
});
