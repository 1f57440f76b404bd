import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLedger, writeLedger } from '../../src/lib/read/ledger.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { edit, run } from '../support/content-copy.ts';
import { openBrowser, serveBuilt } from '../support/page.ts';
import { rewriteAll, secondPlan } from '../support/plans.ts';

const directory = mkdtempSync(join(tmpdir(), 'la-'));
const content = join(directory, 'content');
const dist = join(directory, 'dist');
const goal = '/dich-den/san-truong-du-bong-mat/';
const withoutResults = '/viec-can-lam/kiem-ke-cay/';
const withdrawn = '/loi-hen/da-rut/';
const long = 'Nghiêng '.repeat(25).trim();
const digits = '123.456.789.012.345';
let browser: Browser;
let page: Page;

/** A plan with what is seldom: a title and a figure as long as may be, one number in a series, a page that is gone. */
beforeAll(async () => {
  rewriteAll(secondPlan, content, (text) => text.replaceAll('4.321', digits));
  edit(
    content,
    'dich-den/san-truong-du-bong-mat.md',
    'title: Sân trường đủ bóng mát',
    `title: ${long}`,
  );
  edit(content, 'plan.yaml', 'questions:', 'facts: [dd-1.ket-qua.cay-2093]\nquestions:');
  mkdirSync(join(content, 'so-lieu'));
  writeFileSync(
    join(content, 'so-lieu/cay.yaml'),
    `title: Số cây đã trồng
unit: cây
note: Số của một nguồn bịa.[@bao-hu-cau-2093]
points: [dd-1.ket-qua.cay-2093]
`,
  );
  const env = { PUBLISH_DATE: '2026-11-28', DIST_DIR: dist };
  await must('ledger', env);
  const path = join(content, 'so-dia-chi.json');
  const ledger = readLedger(readFileSync(path, 'utf8'));
  ledger.pages[withdrawn] = {
    ...{ code: 'lh-9', title: 'Lời hẹn đã rút', since: '2026-11-28' },
    withdrawn: { on: '2026-11-28', why: 'Ghi nhầm một chỗ.' },
  };
  writeFileSync(path, writeLedger(ledger));
  await must('build', env);
  browser = await openBrowser();
  page = await browser.newPage();
  await serveBuilt(page, dist);
}, 240_000);
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
});

async function must(script: 'build' | 'ledger', env: Record<string, string>) {
  const { code, stderr } = await run(script, content, env);
  if (code) throw new Error(stderr);
}
const open = (path: string) => page.goto(`http://hu-cau.test${path}`);
const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(['/', '/ket-qua/', goal, withoutResults, withdrawn, '/404.html'])('%s', (path) => {
  it.each([320, 1280])('holds at %i px and is accessible', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(path);
    expect(await sideways()).toBeLessThanOrEqual(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    for (const empty of await page.locator('main :is(ul, ol, dl, section, p):visible').all())
      expect((await empty.textContent())!.trim()).not.toBe('');
  });
});

it('a title of 200 letters stands whole, and a figure of 15 digits in one piece', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(goal);
  expect(await page.locator('h1').innerText()).toContain(long);
  const drawn = page.locator('li[data-so]').first();
  expect(await drawn.getAttribute('data-so')).toBe(`${digits} cây`);
  const [figure, words] = await drawn.evaluate((item) => {
    const range = document.createRange();
    range.selectNodeContents(item.querySelector('strong')!);
    const { fontSize, width, marginInlineStart } = getComputedStyle(item, '::before');
    return [
      parseFloat(width) + parseFloat(marginInlineStart),
      range.getBoundingClientRect().left - item.getBoundingClientRect().left - parseFloat(fontSize),
    ];
  });
  expect(figure).toBeLessThanOrEqual(words!);
});

it('a series of one number has its table and no drawing, at home its figure', async () => {
  await open('/ket-qua/');
  const frame = page.locator('.chart-frame');
  expect(await frame.locator('tbody tr').count()).toBe(1);
  expect(await frame.locator('svg, .draw').count()).toBe(0);
  await open(goal);
  const link = page.locator('main a[href="/ket-qua/#bieu-do-cay"]');
  expect(await link.innerText()).toBe('Bảng số liệu');
  await open('/');
  expect(await page.locator('.fact .figure').innerText()).toContain(digits);
  expect(await page.locator('.fact .draw').count()).toBe(0);
});

it('a section without results says that it was sought, when and with what words', async () => {
  await open(withoutResults);
  expect(await page.locator('.status').innerText()).toMatch(
    /Đã tra cứu, chưa thấy thông tin\s+[Rr]à soát ngày 27\/11\/2026/,
  );
  expect(await page.locator('.headline, [data-so], #ket-qua').count()).toBe(0);
  await page.locator('.gap a.behind').first().click();
  expect(new URL(page.url()).hash).toMatch(/^#da-tra\./);
});

it('a page that was withdrawn says when and why, and where one may go on', async () => {
  await open(withdrawn);
  const told = await page.locator('main').innerText();
  expect(told).toContain('Đã rút: Lời hẹn đã rút');
  expect(told).toContain('đã rút ngày 28/11/2026. Lý do: Ghi nhầm một chỗ.');
  expect(await page.locator('main form[role=search]').isVisible()).toBe(true);
});
