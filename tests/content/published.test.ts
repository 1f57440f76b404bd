import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, edit, run } from '../support/content-copy.ts';
import { commitAll, git } from '../support/git.ts';

const sea = 'giai-phap/kinh-te-bien.md';
const section = 'to-chuc-thuc-hien/cu-the-hoa-phoi-hop.md';
const clause = /^## Ai phải làm \{#don-vi\}\n[\s\S]*?(?=^## )/m;
const line = /^ {4}"th-1\.don-vi": .*\n/m;
const local = { CI: '', CONTENT_BASE: '' };
/** Made once, and copied for each test. */
const published = mkdtempSync(join(tmpdir(), 'kho-'));
let root: string;
let content: string;

function commit(message: string): void {
  commitAll(root, message);
}
function cut(file: string, part: RegExp): void {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(part, ''));
}

beforeAll(async () => {
  renameSync(copyContent(), join(published, 'content'));
  await run('ledger', join(published, 'content'));
  git(published, 'init', '-q', '-b', 'main');
  commitAll(published, 'published');
});
afterAll(() => rmSync(published, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kho-'));
  content = join(root, 'content');
  cpSync(published, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A branch off what `origin/main` is, as a pull request has it. */
function branch(): void {
  git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(root, 'checkout', '-q', '-b', 'sua');
}

describe('a change compared with main', () => {
  it('passes when it takes nothing away', async () => {
    branch();
    edit(content, sea, '## Kết quả được báo cáo', '## Kết quả được báo cáo, nói gọn');
    edit(
      content,
      sea,
      'changes:\n',
      'changes:\n  - date: 2027-01-02\n    note: Đổi một tiêu đề.\n',
    );
    commit('reworded');
    const env = { ...local, CI: 'true', PUBLISH_DATE: '2027-01-02' };
    expect(await run('check', content, env)).toEqual({ code: 0, stderr: '' });
  });

  it('is refused when a page says something else and does not tell of it', async () => {
    branch();
    edit(content, sea, 'Kinh tế biển là việc làm ăn', 'Kinh tế biển là những việc làm ăn');
    const changesLine = edit(content, sea, 'changes:', 'changes:');
    commit('reworded');
    const { code, stderr } = await run('check', content, { ...local, PUBLISH_DATE: '2027-01-02' });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(`${sea}:${changesLine}: .*  - date: 2027-01-02.*\\(lan-sua\\)$`),
      ),
    ]);
  });

  it('is refused when two commits together lose a clause', async () => {
    branch();
    cut('so-dia-chi.json', line);
    commit('the line');
    cut(section, clause);
    commit('the clause');
    const { code, stderr } = await run('check', content, { ...local, CI: 'true' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/so-dia-chi\.json:\d+: .*th-1\.don-vi.*\(so-dia-chi\)/);
  });

  it('is refused when two commits on main itself did, and nobody looked in between', async () => {
    cut('so-dia-chi.json', line);
    commit('the line');
    cut(section, clause);
    commit('the clause');
    expect((await run('check', content, local)).stderr).toContain('th-1.don-vi');
  });

  it('is refused when it takes a clause that was on main but not yet in the ledger', async () => {
    rmSync(join(content, 'so-dia-chi.json'));
    commit('no ledger');
    git(root, 'update-ref', '-d', 'HEAD');
    commit('a first commit without a ledger');
    cut(section, clause);
    expect((await run('check', content, local)).stderr).toContain('th-1.don-vi');
  });

  it('may be compared with another commit', async () => {
    cut('so-dia-chi.json', line);
    commit('the line');
    git(root, 'branch', 'truoc', 'HEAD~1');
    const { stderr } = await run('check', content, { ...local, CONTENT_BASE: 'truoc' });
    expect(stderr).toContain('Danh sách địa chỉ đã đăng mất dòng');
  });
});

describe('a clone that does not hold the base', () => {
  const shallow = async (env: Record<string, string>) => {
    const clone = mkdtempSync(join(tmpdir(), 'nong-'));
    cut('so-dia-chi.json', line);
    cut(section, clause);
    commit('lost');
    git(tmpdir(), 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    try {
      return await run('check', join(clone, 'content'), { ...local, ...env });
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  };

  it('is refused on a build server when it is shallow', async () => {
    const { code, stderr } = await shallow({ CI: 'true' });
    expect(code).toBe(1);
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('is refused on a build server when main is not there', async () => {
    const { code, stderr } = await run('check', content, { ...local, CI: 'true' });
    expect(code).toBe(1);
    expect(stderr).toContain('không có origin/main');
  });

  it('is main whatever a tag is called', async () => {
    branch();
    cut('so-dia-chi.json', line);
    commit('an address less');
    git(root, 'tag', 'origin/main');
    const { code, stderr } = await run('check', content, { ...local, CI: 'true' });
    expect(code).toBe(1);
    expect(stderr).toContain('so-dia-chi.json');
  });

  it('is refused anywhere when the base asked for is not there', async () => {
    const { code } = await run('check', content, { ...local, CONTENT_BASE: 'khong-co' });
    expect(code).toBe(1);
  });

  it('is compared with HEAD on a desk', async () => {
    expect(await run('check', content, local)).toEqual({ code: 0, stderr: '' });
    cut('so-dia-chi.json', line);
    expect((await run('check', content, local)).code).toBe(1);
  });
});

it('content outside a checkout is not compared, even on a build server', async () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(await run('check', content, { ...local, CI: 'true' })).toEqual({ code: 0, stderr: '' });
});
