import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { newFile } from '../../src/lib/edit/new-section/new-section.ts';
import { command } from '../support/command.ts';
import { copyContent, edit, hashOf, run } from '../support/content-copy.ts';
import { childEnv } from '../support/env.ts';
import { memory } from '../support/memory.ts';
import { written } from '../support/written.ts';

let directory: string;
let before: string;
const env = () => ({ PLAN_CONTENT_DIR: directory, PUBLISH_DATE: '2026-12-01' });

beforeEach(() => {
  // A section is opened on this day, and no change may bear one to come.
  vi.stubEnv('PUBLISH_DATE', '2026-12-01');
  directory = copyContent();
  before = hashOf(directory);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs `npm run new` with lines of answers typed into it. */
async function answer(...typed: string[]): Promise<{ code: number; out: string }> {
  const { code, stdout, stderr } = await command('new', { typed, env: env() });
  return { code, out: stdout + stderr };
}

const summary = 'Trang này sẽ kể về chợ, thương mại và dịch vụ.';

describe('npm run new', () => {
  it('opens a section that passes the check, with what it suggests', async () => {
    const { code, out } = await answer('gp', 'Chợ: đầu mối', '', '', summary, '', '');
    expect(out).toContain('Đã mở mục');
    expect(code).toBe(0);
    expect(await run('check', directory)).toMatchObject({ code: 0 });
  });

  it('can open one in every group', () => {
    const tree = readTree(directory);
    const { plan } = loadContent(tree, memory).loaded;
    expect(plan.groups).toHaveLength(5);
    for (const { index } of plan.groups)
      expect(
        errorsOf(
          checkContent(
            new Map([...tree, newFile(plan, { group: index.code }, '2026-12-01')]),
            memory,
          ),
        ),
      ).toEqual([]);
  });

  it('gives the next code and place of the group, and the day', async () => {
    await answer('gp', 'Chợ', '', '', summary, '', '');
    const text = readFileSync(join(directory, 'giai-phap/cho.md'), 'utf8');
    expect(text).toMatch(/^---\ncode: gp-12\ntitle: Chợ\nshort: Chợ\norder: 12\n/);
    expect(text).toContain('date: 2026-12-01');
  });

  it('opens it as a draft, and says how it is published', async () => {
    const { out } = await answer('th', 'Chợ', '', '', summary, '', '');
    expect(out).toContain('Viết xong thì xóa dòng “draft: true”');
    const file = 'to-chuc-thuc-hien/cho.md';
    expect(readFileSync(join(directory, file), 'utf8')).toMatch(/^draft: true$/m);
    const note = '  - date: 2026-12-01\n    note: Thêm mục về chợ.\n';
    edit(directory, 'to-chuc-thuc-hien/index.md', 'changes:\n', `changes:\n${note}`);
    edit(
      directory,
      'to-chuc-thuc-hien/index.md',
      '\n## ',
      '\n## Chợ {#cho}\n\nXem [chợ](/to-chuc-thuc-hien/cho/).\n\n## ',
    );
    const { code, stderr } = await run('check', directory);
    expect(code).toBe(1);
    expect(stderr).toContain('dẫn tới trang còn là bản nháp');
    const path = join(directory, file);
    const draft = readFileSync(path, 'utf8');
    edit(directory, file, 'draft: true\n', '');
    const { stderr: asked } = await run('check', directory);
    expect(asked).toContain('chưa ghi tình hình thực hiện');
    expect(asked).toContain('Không lần tra nào kể “th-4.chua-biet.moi-mo”');
    writeFileSync(path, written(draft, 'phối hợp chặt chẽ với Mặt trận Tổ quốc', 'bai-bao-1740'));
    expect(await run('check', directory)).toMatchObject({ code: 0 });
  });

  it('takes no code or address of another draft', async () => {
    await answer('gp', 'Chợ', '', '', summary, '', '');
    const second = await answer('gp', 'Chợ', '', 'cho', 'cho-moi', summary, '', '');
    expect(second.out).toContain('Địa chỉ /giai-phap/cho/ đã có trang khác dùng');
    const text = readFileSync(join(directory, 'giai-phap/cho-moi.md'), 'utf8');
    expect(text).toMatch(/^code: gp-13$/m);
    expect(text).toMatch(/^order: 13$/m);
  });

  it('says in one sentence what cannot be used, and asks again', async () => {
    const bad = await answer(
      'xx',
      'gp',
      'Chợ 2025',
      'Chợ',
      '',
      'Chợ!',
      '',
      `${summary} Có 87.654 sạp.`,
    );
    expect(bad.out).toContain('Không có phần nào mang mã “xx”; gõ một trong: mt, nv, dp, gp, th.');
    expect(bad.out).toContain('Con số “2025” chưa có nguồn');
    expect(bad.out).toContain('“Chợ!” không dùng trong địa chỉ được');
    expect(bad.out).toContain('Con số “87.654” chưa có nguồn');
  });

  it('writes nothing when the answers end early', async () => {
    const { code, out } = await answer('gp', 'Chợ');
    expect(code).toBe(1);
    expect(out).toContain('Thiếu câu trả lời nên chưa ghi gì');
    expect(hashOf(directory)).toBe(before);
  });

  it('writes nothing when the last answer is no', async () => {
    const { code, out } = await answer('gp', 'Chợ', '', '', summary, '', 'không');
    expect(code).toBe(0);
    expect(out).toContain('Chưa ghi gì.');
    expect(hashOf(directory)).toBe(before);
  });

  it('writes over no page', async () => {
    const { out } = await answer('gp', 'Kinh tế biển', '', 'kinh-te-bien');
    expect(out).toContain('Địa chỉ /giai-phap/kinh-te-bien/ đã có trang khác dùng');
    expect(hashOf(directory)).toBe(before);
  });

  it('writes nothing when it is interrupted', async () => {
    const child = spawn(process.execPath, ['run.mjs', 'src/cli/new.ts'], {
      env: childEnv(env()),
    });
    let out = '';
    child.stdout.on('data', (data: Buffer) => (out += String(data)));
    child.stdin.write('gp\n');
    const closed = once(child, 'close');
    while (!out.includes('Tên mục') && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), closed]);
    child.kill('SIGINT');
    expect((await closed)[0]).toBe(130);
    expect(out).toContain('Đã dừng; chưa ghi gì.');
    expect(hashOf(directory)).toBe(before);
  });

  it('adds nothing to content that has errors, and says where they are', async () => {
    edit(directory, 'giai-phap/kinh-te-bien.md', 'code: gp-2', 'code: gp-3');
    const { code, out } = await answer('gp', 'Chợ', '', '', summary, '', '');
    expect(code).toBe(1);
    expect(out).toContain('sửa các chỗ trên rồi chạy lại lệnh này');
    expect(out).not.toContain('Mục mới thuộc phần nào');
  });

  it('says in one sentence that there is no content folder', async () => {
    rmSync(directory, { recursive: true });
    const { code, out } = await answer();
    expect(code).toBe(1);
    expect(out).toMatch(/^[^\n]*Không có thư mục nội dung này; [^\n]+\n$/);
  });
});
