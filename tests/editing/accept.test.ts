import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealed } from '../../src/lib/edit/change-file/envelope.ts';
import { hashOf as hashOfText, textAt, unitPlace } from '../../src/lib/edit/change-file/located.ts';
import { command } from '../support/command.ts';
import { copyContent, hashOf } from '../support/content-copy.ts';
import { real as loaded } from '../support/content.ts';

let directory: string;
let before: string;
const at = 'gp-2.ket-qua.khach-muc-2025';
const stored = textAt(loaded, unitPlace(loaded, at)!);
const file = 'giai-phap/kinh-te-bien.md';
const change = (text: string, was = hashOfText(stored)) =>
  sealed({
    version: 1,
    note: 'Sửa cách viết một câu.',
    parts: [{ kind: 'unit', at, was, put: 'instead', text }],
  });
const reworded = stored.replace('nêu trước dịch', 'được nêu trước dịch');

beforeEach(() => {
  directory = copyContent();
  before = hashOf(directory);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const nhan = (words: string[], typed: string[] = []) =>
  command('accept', {
    words,
    typed,
    env: { PLAN_CONTENT_DIR: directory, PUBLISH_DATE: '2026-12-01' },
  });

describe('npm run nhan', () => {
  it('writes a change from a file, and shows what stood before and stands after', async () => {
    const path = join(directory, '..', `de-nghi-${process.pid}.txt`);
    writeFileSync(path, await change(reworded));
    const { code, stdout } = await nhan([path]);
    rmSync(path);
    expect(stdout).toContain('Lần sửa sẽ ghi: Sửa cách viết một câu.');
    expect(stdout).toMatch(/Trước: .*mục tiêu nêu trước dịch/);
    expect(stdout).toMatch(/Sau: .*mục tiêu được nêu trước dịch/);
    expect(code).toBe(0);
    const text = readFileSync(join(directory, file), 'utf8');
    expect(text).toBe(
      readFileSync(join('content', file), 'utf8')
        .replace(stored, reworded)
        .replace(
          'changes:\n',
          'changes:\n  - date: 2026-12-01\n    note: "Sửa cách viết một câu."\n',
        ),
    );
  });

  it('reads a pasted letter, quoted and wrapped', async () => {
    const letter = `Chào anh,\n${await change(reworded)}`;
    const { code } = await nhan(
      [],
      letter.split('\n').map((line) => `> ${line}`),
    );
    expect(code).toBe(0);
    expect(hashOf(directory)).not.toBe(before);
  });

  it.each<[string, () => string | Promise<string>, RegExp]>([
    ['the check refuses', () => change(stored.replace('2,5 triệu', '9,9 triệu')), /“9,9|con-so/],
    ['was written for other words', () => change(reworded, '0'.repeat(16)), /đã có người sửa/],
    ['is none', () => 'Chào anh', /Không thấy phần máy đọc/],
  ])('writes nothing of a change that %s', async (_, letter, told) => {
    const { code, stderr } = await nhan([], (await letter()).split('\n'));
    expect(stderr).toMatch(told);
    expect(stderr).toMatch(/[Cc]hưa ghi gì/);
    expect(code).toBe(1);
    expect(hashOf(directory)).toBe(before);
  });

  it('says that a file is not there', async () => {
    expect((await nhan(['khong-co.txt'])).stderr).toMatch(/^Không mở được tệp khong-co\.txt; /);
  });
});
