import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { copyContent, edit } from '../support/content-copy.ts';
import { childEnv } from '../support/env.ts';
import { forEachTest } from '../support/page.ts';
import { draft, draftFile, pastedBuild } from '../support/pasted.ts';
import { freePort } from '../support/free-port.ts';
import { patience } from '../support/patience.ts';

const sea = 'giai-phap/kinh-te-bien.md';
const address = 'giai-phap/kinh-te-bien/';
let directory: string;
let preview: ChildProcess;
let said = '';
let site: string;
let page: Page;

beforeAll(async () => {
  directory = copyContent('.build');
  const port = await freePort();
  site = `http://127.0.0.1:${port}/`;
  preview = spawn(process.execPath, ['run.mjs', 'src/cli/dev.ts'], {
    env: childEnv({
      PLAN_CONTENT_DIR: directory,
      CACHE_DIR: `${directory}-cache`,
      PORT: String(port),
    }),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  preview.stdout!.on('data', (chunk: Buffer) => (said += String(chunk)));
  await vi.waitFor(async () => expect((await fetch(site)).status).toBe(200), { timeout: patience });
});
afterAll(() => {
  preview.kill();
  for (const path of [directory, `${directory}-cache`])
    rmSync(path, { recursive: true, force: true });
});

describe('npm run dev', () => {
  forEachTest({}, (opened) => {
    page = opened;
  });
  beforeEach(async () => {
    await page.goto(site + address);
  });

  it('says once what it leaves to the other commands', async () => {
    await expect.poll(() => said).toMatch(/Bản xem thử chỉ soi nội dung: .*; chạy npm run check/);
  });

  const panel = () => page.getByRole('complementary', { name: 'Chỗ cần sửa trong nội dung' });

  it('shows a problem over the page as it is made, and takes it away when it is mended', async () => {
    await page.getByRole('heading', { level: 1, name: 'Kinh tế biển' }).waitFor();
    expect(await panel().getByText('chỗ cần sửa').count()).toBe(0);
    const line = edit(directory, sea, '[@vietfish-2024]', '[@vietfish-2042]');
    await panel().getByText(`${directory}/${sea}:${line}`).first().waitFor();
    expect(await panel().innerText()).toContain('vietfish-2042');
    edit(directory, sea, '[@vietfish-2042]', '[@vietfish-2024]');
    await expect.poll(() => panel().getByText('chỗ cần sửa').count()).toBe(0);
  });

  it('says in Vietnamese what keeps a page from being made, and makes it once that is mended', async () => {
    edit(directory, sea, 'order: 2', 'thu-tu: 2');
    await panel().getByText('Nội dung có lỗi nên chưa dựng được trang này.').waitFor();
    expect(await panel().innerText()).toContain('“thu-tu”');
    edit(directory, sea, 'thu-tu: 2', 'order:2');
    await panel().getByText('Viết thế này: order: 2').waitFor();
    edit(directory, sea, 'order:2', 'order: 2');
    await page.getByRole('heading', { level: 1, name: 'Kinh tế biển' }).waitFor();
    await expect.poll(() => panel().getByText('chỗ cần sửa').count()).toBe(0);
  });

  it('shows a draft and says that it is one; no build holds it', async () => {
    const mark = () => page.getByText('Bản nháp: chỉ hiện khi xem thử, chưa đăng.').count();
    writeFileSync(join(directory, draftFile), draft);
    const shown = async () => {
      await page.goto(`${site}giai-phap/ban-nhap/`);
      return mark();
    };
    await expect.poll(shown).toBe(1);
    await page.goto(site + address);
    expect(await mark()).toBe(0);

    const built = filesIn(await pastedBuild());
    expect(built.filter((file) => /ban-nhap|gp-12/.test(file))).toEqual([]);
  });
});
