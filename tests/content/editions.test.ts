import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, edit, forgetEditions, refusal, run } from '../support/content-copy.ts';
import { commitAll, git } from '../support/git.ts';

const sea = 'giai-phap/kinh-te-bien.md';
let content: string;
let root: string;
let editions: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'phien-ban-'));
  content = copyContent(root);
  forgetEditions(content);
  editions = join(content, 'phien-ban');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const freeze = (date: string, directory = content) =>
  run('edition', directory, { EDITION_DATE: date });
const check = (env: Record<string, string> = {}) =>
  run('check', content, { CI: '', CONTENT_BASE: '', ...env });
const made = () => (existsSync(editions) ? readdirSync(editions).sort() : []);
const file = (name: string, edition = '2026-12-01') => join(editions, edition, name);
const reword = () => edit(content, sea, 'Kinh tế biển là việc', 'Kinh tế biển là các việc');

describe('npm run phien-ban', () => {
  it('makes the first edition, and another only when a clause has changed', async () => {
    expect(await freeze('2026-12-01')).toEqual({ code: 0, stderr: '' });
    await freeze('2026-12-02');
    expect(made()).toEqual(['2026-12-01']);
    reword();
    await freeze('2026-12-03');
    expect(made()).toEqual(['2026-12-01', '2026-12-03']);
  });

  it('gives the second of a day a number', async () => {
    await freeze('2026-12-01');
    reword();
    await freeze('2026-12-01');
    expect(made()).toEqual(['2026-12-01', '2026-12-01-2']);
    expect(readFileSync(file('manifest.json', '2026-12-01-2'), 'utf8')).toContain(
      '"after": "2026-12-01"',
    );
    expect(await check()).toEqual({ code: 0, stderr: '' });
  });

  it('makes the same bytes again from the same content and day', async () => {
    const other = copyContent(root);
    forgetEditions(other);
    await freeze('2026-12-01');
    await freeze('2026-12-01', other);
    const names = readdirSync(join(editions, '2026-12-01')).sort();
    expect(names).toEqual(['loi-van.json', 'manifest.json']);
    for (const name of names)
      expect(readFileSync(join(other, 'phien-ban/2026-12-01', name))).toEqual(
        readFileSync(file(name)),
      );
  });

  it('makes none from content with a problem, and none before the last one', async () => {
    await freeze('2026-12-01');
    reword();
    expect(await freeze('2026-11-30')).toMatchObject({ code: 1 });
    edit(content, sea, '[@vietfish-2024]', '[@vietfish-2042]');
    expect(await freeze('2026-12-02')).toMatchObject({ code: 1 });
    expect(made()).toEqual(['2026-12-01']);
  });

  it('adds at most 20 KB after one changed sentence, and keeps that sentence alone', async () => {
    await freeze('2026-12-01');
    reword();
    await freeze('2026-12-02');
    const [manifest, texts] = ['manifest.json', 'loi-van.json'].map((each) =>
      readFileSync(file(each, '2026-12-02'), 'utf8'),
    );
    expect(Buffer.byteLength(manifest! + texts!)).toBeLessThanOrEqual(20 * 1024);
    const kept = Object.values(JSON.parse(texts!) as Record<string, string>);
    // Beside it, what each printed sheet that bears it bears: hashes alone.
    const said = kept.filter((text) => !/^\{(?:"[^"]+":"[0-9a-f]{64}",?)+\}$/.test(text));
    expect(said).toEqual([expect.stringContaining('Kinh tế biển là các việc')]);
  });
});

describe('npm run check on editions', () => {
  beforeEach(async () => {
    await freeze('2026-12-01');
  });

  it('refuses one changed character with a plain sentence', async () => {
    const text = readFileSync(file('loi-van.json'), 'utf8');
    writeFileSync(file('loi-van.json'), text.replace('322 MW', '323 MW'));
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(
      `${editions}/2026-12-01/loi-van.json:1: Tệp loi-van.json của bản lưu 2026-12-01 khác bản đã đăng; trả lại tệp cũ (nhờ người duyệt nếu chưa biết cách), còn chỗ sai thì sửa trong thư mục content, máy sẽ chụp bản lưu mới. (phien-ban)`,
    );
    reword();
    expect((await freeze('2026-12-02')).code).toBe(1);
    expect(await refusal(content)).toMatchObject({ code: 1 });
  });

  it('refuses a missing file', async () => {
    unlinkSync(file('loi-van.json'));
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain('Tệp loi-van.json của bản lưu 2026-12-01 đã mất');
  });

  it('refuses what main has published when it is gone or made anew', async () => {
    git(root, 'init', '-q', '-b', 'main');
    commitAll(root, 'published');
    expect(await check()).toEqual({ code: 0, stderr: '' });

    rmSync(editions, { recursive: true });
    expect((await check()).stderr).toContain('Bản lưu 2026-12-01 đã đăng nay không còn');
    reword();
    await freeze('2026-12-01');
    expect((await check()).stderr).toContain('Bản lưu 2026-12-01 đã đăng nay đã khác');
  });
});
