import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { copyContent } from '../support/content-copy.ts';
import { serveForge } from '../support/forge.ts';

/** A newspaper: what it answers for each page. */
const newspaper = createServer((request, response) => {
  const path = request.url!;
  if (path === '/doi') response.writeHead(301, { location: '/moi?a=`@ai`|<b>' }).end();
  else if (path === '/cam') response.writeHead(403).end();
  else response.writeHead(/^\/(?:con|moi)/.test(path) ? 200 : 404).end();
});
let base: string;
let content: string;

beforeAll(async () => {
  await new Promise<void>((listening) => newspaper.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(newspaper.address() as AddressInfo).port}`;
});
afterAll(() => newspaper.close());
beforeEach(() => {
  content = copyContent();
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function sources(...records: [key: string, path: string, more?: string][]): void {
  const texts = records.map(
    ([key, path, more]) => `${key}:
  type: webpage
  title: Bài
  URL: ${path.startsWith(':') ? 'http://127.0.0.1' : base}${path}
  language: vi
  provenance: ve-sau
  read: doan-trich
  accessed: "2025-03"
${more ? `  ${more}\n` : ''}`,
  );
  writeFileSync(join(content, 'nguon.yaml'), texts.join(''));
}
const opened = { number: 7, html_url: 'https://forge.example/7' };
async function check(answers: Record<string, unknown> = {}) {
  const forge = await serveForge(answers);
  const ended = await command('source-links', {
    env: { ...forge.env, PLAN_CONTENT_DIR: content, PUBLISH_DATE: '2026-12-01' },
  });
  forge.close();
  return { ...ended, asked: forge.asked };
}

it('opens an issue that says of each source what to do', async () => {
  sources(
    ['con', '/con'],
    ['mat', '/mat'],
    ['mat-co-luu', '/mat2', 'archive: https://luu.example/1'],
    ['doi', '/doi'],
    ['cam', '/cam'],
  );
  const { code, stdout, asked } = await check({ 'GET /issues': [], 'POST /issues': opened });
  expect(code).toBe(0);
  expect(asked.map(({ method, token }) => `${method} ${token}`)).toEqual([
    'GET Bearer mat-khau-thu',
    'POST Bearer mat-khau-thu',
  ]);
  expect(asked[0]?.path).toContain('creator=github-actions%5Bbot%5D');
  const body = asked[1]!.body.body as string;
  expect(body).toContain('mở được: 1; không còn: 2; đã dời: 1; không cho máy hỏi: 1.');
  expect(body).toContain(`(${content}/nguon.yaml:12) | <${base}/mat> | trả lời 404 |`);
  expect(body).toContain(`gợi ý, cần tự mở xem: <https://web.archive.org/web/2025*/${base}/mat>`);
  expect(body).toContain('bản lưu đã ghi: <https://luu.example/1>');
  expect(body).toContain(`địa chỉ mới: \`${base}/moi?a=%60@ai%60%7C%3Cb%3E\``);
  expect(stdout).toContain('| `cam` ');
  expect(stdout).toContain(opened.html_url);
});

it('writes the same issue anew, and takes no pull request for it', async () => {
  sources(['mat', '/mat']);
  const { asked } = await check({
    'GET /issues': [{ number: 3, html_url: 'x', pull_request: {} }, opened],
    'PATCH /issues/7': opened,
  });
  expect(asked.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
    'GET /repos/ubnd/ke-hoach/issues',
    'PATCH /repos/ubnd/ke-hoach/issues/7',
  ]);
  expect(asked[1]?.body.state).toBeUndefined();
});

it('closes the issue when there is nothing left to do', async () => {
  sources(['con', '/con'], ['cam', '/cam']);
  const { asked } = await check({ 'GET /issues': [opened], 'PATCH /issues/7': opened });
  expect(asked[1]?.body.state).toBe('closed');
});

it('opens none where there is nothing to do', async () => {
  sources(['con', '/con'], ['cam', '/cam']);
  const { code, asked } = await check({ 'GET /issues': [] });
  expect(code).toBe(0);
  expect(asked.map(({ method }) => method)).toEqual(['GET']);
});

it('accuses nobody when the machine has no network', async () => {
  // A port on which nobody listens stands for a network that is not there.
  sources(['con', ':1/con'], ['mat', ':1/mat']);
  const { code, stderr, asked } = await check();
  expect(code).toBe(1);
  expect(stderr).toContain('kiểm tra kết nối mạng');
  expect(asked).toEqual([]);
});

it('fails when the forge takes no issue', async () => {
  sources(['mat', '/mat']);
  const { code, stderr } = await check();
  expect(code).toBe(1);
  expect(stderr).toContain('Không ghi được phiếu');
});
