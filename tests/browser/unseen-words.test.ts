import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyContent } from '../support/content-copy.ts';
import { childEnv } from '../support/env.ts';
import { search } from '../support/search-page.ts';
import { openBrowser } from '../support/page.ts';

const dist = '.build/chu-la';
const section = '/to-chuc-thuc-hien/nghe-duong-dem/';
let content: string;
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof preview>>;

/** A section whose words stand nowhere else, so that nothing in the code can know them. */
beforeAll(async () => {
  content = copyContent();
  writeFileSync(
    join(content, 'to-chuc-thuc-hien/nghe-duong-dem.md'),
    `---
code: th-4
title: Nghề đương đệm Ngãi Đuông
short: Nghề đương đệm
order: 4
summary: Một mục thử.
status:
  outcome: chua-thay
  time: khong-ghi
  reviewed: 2026-11-24
  things: [{ thing: đạt chuẩn Nông thôn mới }]
aliases: [đan lác, NĐĐ]
changes:
  - date: 2026-11-24
    note: Thử.
---

## Nội dung {#noi-dung}

> Phấn đấu Trà Vinh đạt chuẩn Nông thôn mới trước năm 2025[@bai-bao-1740]

Người thợ quỷnh choại đương đệm theo Quyết định 9876/QĐ-XYZ, gồm 7 khoảnh khoai.[@nguon-thu] Xòa thủy lãng.[@nguon-thu] Gọi là “vọp chòa”.[@nguon-thu]
`,
  );
  appendFileSync(
    join(content, 'nguon.yaml'),
    'nguon-thu:\n  type: webpage\n  title: "[Trang thử]"\n  language: vi\n  provenance: ve-sau\n  read: doan-trich\n  accessed: "2026-11"\n  so-lieu: ["9876/QĐ-XYZ", "7"]\n',
  );
  writeFileSync(
    join(content, 'nguon/nguon-thu.txt'),
    '# nguon-thu\n\nQuyết định 9876/QĐ-XYZ, 7 khoảnh.\n',
  );
  execFileSync(process.execPath, ['run.mjs', 'src/cli/build.ts'], {
    env: childEnv({ PLAN_CONTENT_DIR: content, DIST_DIR: dist }),
  });
  process.env.OUT_DIR = `./${dist}`;
  server = await preview({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(dist, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
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
    const found = await search(page, `http://127.0.0.1:${server.port}`, query);
    expect(found[0]?.split('#')[0]).toBe(section);
  });
});
