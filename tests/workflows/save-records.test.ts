import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { spawned } from '../support/command.ts';
import { serveGit } from '../support/git-server.ts';
import { git } from '../support/git.ts';
import { ledger, newEdition, Publishing } from '../support/publishing.ts';

const token = 'mat-khau-thu';
const published = new Publishing();
let site: Publishing;
afterAll(() => published.remove());
beforeEach(() => {
  site = new Publishing(published);
});
afterEach(() => site.remove());

function publishFromDesk(): void {
  site.edit('## Kết quả được kể', '## Kết quả được báo cáo');
  git(site.editor, 'push', '-q', 'origin', 'main');
}

it('puts the records on main and says which commit may be published', async () => {
  await site.record();
  const saved = await site.save();
  const tip = git(site.origin, 'rev-parse', 'main');
  expect(saved).toMatchObject({ code: 0, output: `commit=${tip}\n` });
  expect(site.last('%an')).toBe('github-actions[bot]');
  const files = git(site.origin, 'show', '--format=', '--name-only', 'main').split('\n');
  expect(files).toHaveLength(3);
  expect(files).toContain(`content/${ledger}`);
  expect(files).toContain(`content/${newEdition}/manifest.json`);
});

it('finds nothing to do in the run that its own push would start', async () => {
  await site.record();
  const first = await site.save();
  git(site.builder, 'fetch', '-q');
  git(site.builder, 'clean', '-fdq');
  git(site.builder, 'reset', '-q', '--hard', 'origin/main');
  await site.record();
  const second = await site.save();
  expect(second.output).toBe(first.output);
  expect(git(site.origin, 'rev-list', '--count', 'main')).toBe('2');
});

it('runs no hook that lies in the checkout', async () => {
  await site.record();
  for (const name of ['pre-commit', 'commit-msg', 'post-commit', 'pre-push'])
    writeFileSync(join(site.pusher, '.git/hooks', name), '#!/bin/sh\ntouch da-chay\nexit 1\n', {
      mode: 0o755,
    });
  expect(await site.save()).toMatchObject({ code: 0 });
  expect(git(site.pusher, 'status', '--porcelain')).toBe('');
});

it('publishes nothing when main moved on before it looked', async () => {
  await site.record();
  publishFromDesk();
  const saved = await site.save();
  expect(saved).toMatchObject({ code: 0, output: '' });
  expect(saved.stdout).toContain('lần sửa mới hơn');
  expect(site.last('%s')).toBe('sửa');
});

it('publishes nothing when main moves on while it pushes', async () => {
  await site.record();
  site.edit('## Kết quả được kể', '## Kết quả được báo cáo');
  // The forge takes an editor's push first; a second time round it is already there.
  const push = `env -i PATH="$PATH" git -C '${site.editor}' push -q origin main`;
  writeFileSync(join(site.origin, 'hooks/pre-receive'), `#!/bin/sh\nrm -f "$0"\n${push}\n`, {
    mode: 0o755,
  });
  const saved = await site.save();
  expect(saved).toMatchObject({ code: 0, output: '' });
  expect(site.last('%s')).toBe('sửa');
  expect(git(site.origin, 'rev-list', '--count', 'main')).toBe('2');
});

it('says what to do when main takes no push', async () => {
  await site.record();
  writeFileSync(join(site.origin, 'hooks/pre-receive'), '#!/bin/sh\necho bảo vệ >&2\nexit 1\n', {
    mode: 0o755,
  });
  const saved = await site.save();
  expect(saved).toMatchObject({ code: 1, output: '' });
  expect(saved.stderr).toContain('cho phép github-actions[bot] ghi vào main');
});

it('shows the token to the forge and to nobody else', async () => {
  // The server is of this process, which may not wait for git.
  const save = (env: Record<string, string>) => site.save(env, spawned);
  const server = await serveGit(site.root, token);
  try {
    git(site.pusher, 'remote', 'set-url', 'origin', `${server.address}/kho.git`);
    await site.record();
    const without = await save({ GITHUB_SERVER_URL: server.address });
    expect(without).toMatchObject({ code: 1, output: '' });
    const saved = await save({ GITHUB_SERVER_URL: server.address, GITHUB_TOKEN: token });
    const tip = git(site.origin, 'rev-parse', 'main');
    expect(saved).toMatchObject({ code: 0, output: `commit=${tip}\n` });
    expect(readFileSync(join(site.pusher, '.git/config'), 'utf8')).not.toContain('extraheader');
    // The header is for the forge named, and this server is then not it.
    expect(await save({ GITHUB_TOKEN: token })).toMatchObject({ code: 1, output: '' });
  } finally {
    server.close();
  }
});
