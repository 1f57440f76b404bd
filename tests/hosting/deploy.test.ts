import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import sirv from 'sirv';
import { nginxHeaders } from '../../src/lib/publish/policy/headers.ts';
import { command } from '../support/command.ts';
import { smallSite } from '../support/small-site.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dua-len-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const deploy = (site: string, ...words: string[]) =>
  command('deploy', { words: [root, ...words], env: { DIST_DIR: site } });
const current = () => readlinkSync(join(root, 'current'));

it('switches to what was built, and back in one command', async () => {
  const { site, change } = smallSite(['/', '/404.html'], '/thu/');
  const first = await deploy(site);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^Đã đưa lên bản \S+Z: 3 tệp, 3 tệp mới hoặc đổi\.\nTiêu đề HTTP/);
  for (const [name, text] of Object.entries(nginxHeaders('/thu/')))
    expect(readFileSync(join(root, name), 'utf8')).toBe(text);
  const old = current();
  change('/', (html) => html.replace('1', '2'));
  expect((await deploy(site)).stdout).toMatch(/: 3 tệp, 1 tệp mới hoặc đổi\.\n$/);
  expect(current()).not.toBe(old);
  expect(await deploy(site, '--lui')).toMatchObject({ code: 0, stderr: '' });
  expect(current()).toBe(old);
  expect(await deploy(site, '--lui')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Không còn bản nào trước bản đang đăng; đưa lên một bản mới.\n',
  });
});

it('says what is missing and leaves what is served', async () => {
  expect((await command('deploy')).stderr).toMatch(/^Thiếu thư mục của máy chủ; .+\.\n$/);
  expect((await deploy('khong-co')).stderr).toBe(
    'Chưa có bản dựng trong khong-co/; chạy npm run build rồi chạy lại lệnh này.\n',
  );
});

it('asks a served site for all it must hold, and tells what is still empty', async () => {
  const files = sirv('dist');
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { code, stdout, stderr } = await command('served-site', { words: [address] });
  server.close();
  expect(code).toBe(1);
  // It sends none of the headers, and has everything else.
  for (const line of stderr.trim().split('\n')) expect(line).toMatch(/^\/\S*: tiêu đề .+; .+\.$/);
  expect(stderr).toContain('Content-Security-Policy');
  for (const name of ['url', 'publisher', 'contact', 'repository'])
    expect(stdout).toContain(`Còn trống trong site.yaml: ${name} `);
});

it('deploy/kiem-tra is that command, wherever it is called from', () => {
  const said = () =>
    execFileSync(join(process.cwd(), 'deploy/kiem-tra'), ['a'], { cwd: tmpdir(), stdio: 'pipe' });
  expect(said).toThrow('Thiếu địa chỉ trang đã đăng; ');
});
