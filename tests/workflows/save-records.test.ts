import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { copyContent, edit, runWith } from '../support/content-copy.ts';
import { serveGit } from '../support/git-server.ts';
import { commitAll, git } from '../support/git.ts';

const token = 'mat-khau-thu';
let root: string;
let origin: string;
/** The checkout of the workflow, and an editor's. */
let runner: string;
let editor: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xuat-ban-'));
  [origin, runner, editor, output] = ['kho.git', 'may', 'nguoi', 'ket-qua'].map((name) =>
    join(root, name),
  ) as [string, string, string, string];
  git(root, 'init', '-q', '--bare', '-b', 'main', origin);
  git(origin, 'config', 'http.receivepack', 'true');
  git(root, 'clone', '-q', origin, editor);
  git(editor, 'checkout', '-q', '-b', 'main');
  renameSync(copyContent(), join(editor, 'content'));
  commitAll(editor, 'nội dung');
  git(editor, 'push', '-q', 'origin', 'main');
  git(root, 'clone', '-q', origin, runner);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function record(): Promise<void> {
  for (const name of ['ledger', 'edition'])
    expect(await command(name, runner, { PUBLISH_DATE: '2026-12-01' })).toMatchObject({ code: 0 });
}
async function save(env: Record<string, string> = {}) {
  writeFileSync(output, '');
  const ended = await command('save-records', runner, { GITHUB_OUTPUT: output, ...env });
  return { ...ended, output: readFileSync(output, 'utf8') };
}
function publishFromDesk(): void {
  edit(join(editor, 'content'), 'giai-phap/kinh-te-bien.md', '## Nghĩa là gì', '## Nghĩa là sao');
  commitAll(editor, 'sửa');
  git(editor, 'push', '-q', 'origin', 'main');
}

it('puts the records on main and says which commit may be published', async () => {
  await record();
  const saved = await save();
  const tip = git(origin, 'rev-parse', 'main');
  expect(saved).toMatchObject({ code: 0, output: `commit=${tip}\n` });
  expect(git(origin, 'log', '-1', '--format=%an', 'main')).toBe('github-actions[bot]');
  const files = git(origin, 'show', '--format=', '--name-only', 'main').split('\n');
  expect(files).toContain('public/phien-ban/2026-12-01/manifest.json');
});

it('finds nothing to do in the run that its own push would start', async () => {
  await record();
  const first = await save();
  await record();
  const second = await save();
  expect(second.output).toBe(first.output);
  expect(git(origin, 'rev-list', '--count', 'main')).toBe('2');
});

it('leaves alone whatever is not a record', async () => {
  writeFileSync(join(runner, 'content', 'giai-phap', 'la.txt'), 'lạ');
  writeFileSync(join(runner, 'la.txt'), 'lạ');
  git(runner, 'add', 'la.txt');
  mkdirSync(join(runner, 'public/phien-ban/2026-12-01'), { recursive: true });
  writeFileSync(join(runner, 'public/phien-ban/2026-12-01/manifest.json'), '{}');
  await save();
  expect(git(origin, 'show', '--format=', '--name-only', 'main')).toBe(
    'public/phien-ban/2026-12-01/manifest.json',
  );
});

it('puts on main what was mended in the content, and no other change of it', async () => {
  const sea = 'giai-phap/kinh-te-bien.md';
  edit(join(editor, 'content'), sea, 'Kinh tế biển là', 'Kinh tế  biển hoà\u00A0là');
  edit(join(editor, 'content'), 'thuat-ngu.yaml', 'xây dựng nông thôn', 'xây  dựng nông thôn');
  commitAll(editor, 'dán');
  git(editor, 'push', '-q', 'origin', 'main');
  git(runner, 'pull', '-q');
  const fixed = await runWith('check', ['--fix'], join(runner, 'content'));
  expect(fixed.stderr).toContain('Đã sửa dấu cách, dấu thanh ở 2 tệp');
  expect(fixed.stderr).not.toContain('lan-sua');
  // What no mending does.
  edit(join(runner, 'content'), 'thuat-ngu.yaml', 'xây dựng nông thôn', 'dựng xây nông thôn');
  writeFileSync(join(runner, 'content/nguon/bai-bao-1740.txt'), 'Chữ  khác. ');
  await save();
  expect(git(origin, 'show', '--format=%s', '--name-only', 'main').split('\n')).toEqual([
    expect.stringMatching('^Ghi sổ'),
    '',
    `content/${sea}`,
  ]);
  expect(git(origin, 'show', `main:content/${sea}`)).toContain('Kinh tế biển hòa là');
});

it('publishes nothing when main moved on before it looked', async () => {
  await record();
  publishFromDesk();
  const saved = await save();
  expect(saved).toMatchObject({ code: 0, output: '' });
  expect(saved.stdout).toContain('lần sửa mới hơn');
  expect(git(origin, 'log', '-1', '--format=%s', 'main')).toBe('sửa');
});

it('publishes nothing when main moves on while it pushes', async () => {
  await record();
  edit(join(editor, 'content'), 'giai-phap/kinh-te-bien.md', '## Nghĩa là gì', '## Nghĩa là sao');
  commitAll(editor, 'sửa');
  const hook = join(runner, '.git/hooks/pre-push');
  writeFileSync(hook, `#!/bin/sh\nunset GIT_DIR\ngit -C '${editor}' push -q origin main\n`, {
    mode: 0o755,
  });
  const saved = await save();
  expect(saved).toMatchObject({ code: 0, output: '' });
  expect(git(origin, 'log', '-1', '--format=%s', 'main')).toBe('sửa');
});

it('says what to do when main takes no push', async () => {
  await record();
  writeFileSync(join(origin, 'hooks/pre-receive'), '#!/bin/sh\necho bảo vệ >&2\nexit 1\n', {
    mode: 0o755,
  });
  const saved = await save();
  expect(saved).toMatchObject({ code: 1, output: '' });
  expect(saved.stderr).toContain('cho phép github-actions[bot] ghi vào main');
});

it('shows the token to the forge and to nobody else', async () => {
  const server = await serveGit(root, token);
  try {
    git(runner, 'remote', 'set-url', 'origin', `${server.address}/kho.git`);
    await record();
    const without = await save({ GITHUB_SERVER_URL: server.address });
    expect(without).toMatchObject({ code: 1, output: '' });
    const saved = await save({ GITHUB_SERVER_URL: server.address, GITHUB_TOKEN: token });
    expect(saved).toMatchObject({
      code: 0,
      output: `commit=${git(origin, 'rev-parse', 'main')}\n`,
    });
    expect(readFileSync(join(runner, '.git/config'), 'utf8')).not.toContain('extraheader');
    // The header is for the forge named, and this server is then not it.
    expect(await save({ GITHUB_TOKEN: token })).toMatchObject({ code: 1, output: '' });
  } finally {
    server.close();
  }
});
