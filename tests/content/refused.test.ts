import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, edit, hashOf, refusal, run } from '../support/content-copy.ts';
import { pastedBuild } from '../support/pasted.ts';

const sea = 'giai-phap/kinh-te-bien.md';
const clause = '## Kết quả được báo cáo {#ket-qua}';
let directory: string;

beforeEach(() => {
  directory = copyContent();
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** What an edit of the real content must lead to: a refusal at that line. */
const damages: [string, string, string, string][] = [
  ['an unknown front matter key', sea, 'order: 2', 'thu-tu: 2'],
  ['a missing source', sea, '[@vietfish-2024]', '[@vietfish-2042]'],
  ['a figure without a note', sea, clause, `${clause}\n\nTăng 5,5%.`],
  ['one word changed in a quotation', sea, '> Phấn đấu đưa Trà Vinh', '> Cố gắng đưa Trà Vinh'],
  ['a script', sea, clause, `${clause}\n\n<script>alert()</script>`],
  [
    'an event handler on a heading',
    sea,
    clause,
    '## Kết quả được báo cáo {#ket-qua onclick=alert()}',
  ],
  ['an import in MDX', 'trang/gop-y.mdx', '## ', "import fs from 'node:fs'\n\n## "],
  ['a duplicate code', sea, 'code: gp-2', 'code: gp-3'],
  ['a dead link', sea, '/giai-phap/ha-tang-do-thi/', '/giai-phap/ha-tang/'],
  ['broken YAML', 'co-quan.yaml', 'name: ', 'name: "'],
  ['a figure added to a summary', sea, 'Tháng 3/2025 có', 'Có 87.654 tàu. Tháng 3/2025 có'],
  [
    'a figure changed in a table',
    sea,
    '| 322 MW, tổng công suất 5 dự án',
    '| 323 MW, tổng công suất 5 dự án',
  ],
  ['a level changed in a series', 'so-lieu/tang-truong-grdp.yaml', 'từ 10%', 'từ 11%'],
  ['another unit in a series', 'so-lieu/xa-nong-thon-moi.yaml', '.xa-2022', '.huyen-2022'],
];

describe('bad content', () => {
  it.each(damages)(
    '%s stops the build at its line and leaves the last build as it was',
    async (_what, file, from, to) => {
      const line =
        edit(directory, file, from, to) +
        to.slice(0, Math.max(0, to.search(/Tăng|<script|import/))).split('\n').length -
        1;
      const before = hashOf('dist');
      const { code, stderr } = await refusal(directory);
      expect(code).toBe(1);
      const lines = stderr
        .trim()
        .split('\n')
        .filter((each) => !/^ {2}Viết thế này: /.test(each));
      for (const each of lines) expect(each).toMatch(/^\S+:\d+: .+[.)]$/u);
      expect(lines.map((each) => each.split(':').slice(0, 2).join(':'))).toContain(
        `${directory}/${file}:${line}`,
      );
      expect(hashOf('dist')).toBe(before);
    },
  );

  it('10,04 written as 10,40 is caught at the one place where it stands', async () => {
    const file = 'giai-phap/kiem-soat-covid-19-phat-trien-kinh-te.md';
    const place = `${directory}/${file}:${edit(directory, file, '10,04', '10,40')}:`;
    const { code, stderr } = await run('check', directory);
    expect(code).toBe(1);
    expect(stderr).toContain(place);
  });

  it('a link to what nobody reviewed is refused, and never followed', async () => {
    symlinkSync(resolve('content', sea), join(directory, 'giai-phap/loi-tat.md'));
    symlinkSync('..', join(directory, 'giai-phap/len-tren'));
    const { code, stderr } = await refusal(directory);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual(
      ['len-tren', 'loi-tat.md'].map((name) =>
        expect.stringMatching(`giai-phap/${name}:1: Đây là lối tắt tới một chỗ khác`),
      ),
    );
  });

  it('two files with one address stop the build', async () => {
    writeFileSync(
      join(directory, 'trang/giai-phap.mdx'),
      '---\ntitle: A\nshort: A\nsummary: A.\nchanges: [{ date: 2026-11-24, note: A. }]\n---\n\n## A {#a}\n\nChữ.\n',
    );
    const { code, stderr } = await refusal(directory);
    expect(code).toBe(1);
    expect(stderr).toContain('cùng cho một địa chỉ');
  });
});

describe('good content', () => {
  it('pasted from Word or typed on a Mac is published as if it were typed here', async () => {
    const dist = await pastedBuild();
    for (const page of ['giai-phap/kinh-te-bien', 'toan-van', 'giai-phap'])
      expect(readFileSync(`${dist}/${page}/index.html`, 'utf8')).toBe(
        readFileSync(`dist/${page}/index.html`, 'utf8'),
      );
  });

  it('passes from any folder', async () => {
    expect(await run('check', directory)).toEqual({ code: 0, stderr: '' });
  });
});
