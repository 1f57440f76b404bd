import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { spawned } from './support/command.ts';
import { copyContent } from './support/content-copy.ts';

const root = mkdtempSync(join(tmpdir(), 'lenh-'));
const content = copyContent(root);
mkdirSync(join(root, 'docs'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = new Set(
  Object.values(scripts).flatMap((line) => /^node run\.mjs (\S+)/.exec(line)?.[1] ?? []),
);

describe('each command that tests call in their own process', () => {
  const missing = { PLAN_CONTENT_DIR: 'khong-co' };
  const here = { PLAN_CONTENT_DIR: content, PUBLISH_DATE: '2027-01-02' };
  const nobody = { GITHUB_TOKEN: '', GITHUB_STEP_SUMMARY: '' };

  it.each([
    ['check', here, 0, 'Nội dung đạt mọi quy tắc.'],
    ['check', missing, 1, 'Không có thư mục nội dung này; '],
    // New addresses of the content are recorded when it is published.
    ['ledger', here, 0, /^(?:Đã ghi \d+|Danh sách địa chỉ đã đăng đã đủ, không có) địa chỉ mới/],
    ['edition', here, 0, /bản lưu/],
    ['kit', missing, 1, 'Không có thư mục nội dung này; '],
    ['build', missing, 1, 'Không có thư mục nội dung này; '],
    ['changes', { ...here, ...nobody }, 0, 'Thư mục này không nằm trong kho git'],
    ['new', missing, 1, 'Không có thư mục nội dung này; '],
    ['accept', missing, 1, 'Không có thư mục nội dung này; '],
    ['read-issue', {}, 1, 'Lệnh này chỉ chạy trong quy trình của GitHub; '],
    ['answer-issue', nobody, 1, 'Lệnh này chỉ chạy trong quy trình của GitHub; '],
    ['how-to-preview', nobody, 0, '## Bản xem thử'],
    ['pages-address', nobody, 1, 'Lệnh này chỉ chạy trong quy trình của GitHub; '],
    ['source-links', missing, 1, 'Không có thư mục nội dung này; '],
    ['save-records', missing, 1, 'RECORDS_DIR'],
    ['deploy', {}, 1, 'Thiếu thư mục của máy chủ; '],
    ['served-site', {}, 1, 'Thiếu địa chỉ trang đã đăng; '],
    ['schemas', {}, 0, 'docs/schemas/'],
    ['speak', {}, 2, 'Chưa rõ cách đọc; '],
  ])('is a program: %s, %j', async (name, env: Record<string, string>, code, said) => {
    const ended = await spawned(name, { cwd: root, env });
    expect(ended).toMatchObject({ code });
    expect(ended.stdout + ended.stderr).toMatch(said);
  });
});

describe('before an install', () => {
  const bare = join(root, 'moi-tai-ve');
  mkdirSync(bare);
  for (const part of ['src', 'run.mjs', 'package.json'])
    cpSync(part, join(bare, part), { recursive: true });

  it.each([...commands].filter((file) => !/(?:save-records|answer-issue)\.ts$/.test(file)))(
    'one sentence says what to run first: %s',
    async (file) => {
      const name = file.replace(/^src\/cli\/|\.ts$/g, '');
      const ended = await spawned(name, { cwd: bare, from: bare });
      expect(ended).toEqual({
        code: 1,
        stdout: '',
        stderr: 'Chưa cài các gói cần dùng; chạy npm run cai-dat rồi chạy lại lệnh này.\n',
      });
    },
  );

  it('one sentence says the same where packages are those of an earlier version', async () => {
    const older = join(root, 'moi-keo-ve');
    mkdirSync(join(older, 'node_modules'), { recursive: true });
    for (const file of ['run.mjs', 'package-lock.json']) cpSync(file, join(older, file));
    const list = readFileSync('node_modules/.package-lock.json', 'utf8');
    const at = join(older, 'node_modules/.package-lock.json');
    for (const each of ['minisearch', 'yaml']) {
      writeFileSync(at, list.replace(`"node_modules/${each}":`, '"node_modules/khac":'));
      expect(await spawned('check', { cwd: older, from: older })).toEqual({
        code: 1,
        stdout: '',
        stderr:
          'Các gói đã cài chưa đúng với bản này của trang; chạy npm run cai-dat rồi chạy lại lệnh này.\n',
      });
    }
  });

  it('every script of a package goes through there', () => {
    const bins = ['eslint', 'prettier', 'astro', 'vitest'];
    for (const [name, line] of Object.entries(scripts))
      for (const part of line.split('&&'))
        expect(bins, name).not.toContain(part.trim().split(' ')[0]);
  });
});
