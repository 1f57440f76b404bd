import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachingHost, type CachingHost } from '../support/caching-host.ts';
import { search, searchAgain } from '../support/search-page.ts';
import { openBrowser } from '../support/page.ts';
import { strangeBuild, unseenSection } from '../support/strange.ts';

let browser: Browser;
let page: Page;
let host: CachingHost;

beforeAll(async () => {
  host = await cachingHost((await strangeBuild()).dist, 0);
  browser = await openBrowser();
  page = await browser.newPage();
  await search(page, host.address, 'nghề');
});
afterAll(async () => {
  await browser.close();
  host.stop();
});

describe('words the code has never seen', () => {
  it.each([
    ['with marks', 'nghề đương đệm'],
    ['without marks, d for đ', 'nghe duong dem ngai duong'],
    ['in capitals', 'NGHỀ ĐƯƠNG ĐỆM'],
    ['decomposed', 'nghề đương đệm'.normalize('NFD')],
    ['in Telex keystrokes', 'dduwowng ddeejm'],
    ['in VNI keystrokes', 'd9u7o7ng d9e65m'],
    ['with a slip', 'quỷnh choạii'],
    ['with a wrong tone mark', 'quỹnh choại'],
    ['with the tone mark placed the other way', 'xoà thuỷ lãng'],
    ['right after a quotation mark', 'vọp'],
    ['right before one', 'chòa'],
    ['by abbreviation', 'NĐĐ'],
    ['by abbreviation, d for đ', 'ndd'],
    ['by another name', 'đan lác'],
    ['by document number', 'qd 9876'],
    ['by document number in full', 'Quyết định số 9876/QĐ-XYZ'],
    ['as a question', 'nghề đương đệm là gì vậy?'],
    ['with a numeral as a word', 'bảy khoảnh khoai'],
    ['between stray signs', ' “nghề” – đương, đệm!! '],
  ])('are found %s: %s', async (_how, query) => {
    const found = await searchAgain(page, query);
    expect(found[0]?.split('#')[0]).toBe(unseenSection);
  });
});
