import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { childEnv } from '../support/env.ts';
import { git } from '../support/git.ts';
import { ledger, newEdition, Publishing } from '../support/publishing.ts';

const recorded = new Publishing();
let site: Publishing;
beforeAll(() => recorded.record());
afterAll(() => recorded.remove());
beforeEach(() => {
  site = new Publishing(recorded, ['kho.git', 'day', 'trao']);
});
afterEach(() => site.remove());

const at = (file: string) => join(site.handed, file);
function put(file: string, text: string): void {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}
function change(file: string, from: RegExp | string, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(at(file), text.replace(from, to));
}

describe('what packages could hand over beside records', () => {
  it.each([
    'src/cli/save-records.ts',
    '.github/workflows/publish.yml',
    'package.json',
    'trang/gop-y.mdx',
    'nguon.yaml',
    'index.html',
    '_headers',
    'phien-ban/index.html',
    'phien-ban/la/index.html',
    'phien-ban/2027-02-30/index.html',
    `${newEdition}/index.html`,
    `${newEdition}/them.html`,
    `${newEdition}/con/index.html`,
    '.git/hooks/pre-push',
    '.gitattributes',
  ])('is not put on main: %s', async (file) => {
    const before = site.last('%H');
    put(file, 'Chữ.');
    const saved = await site.save();
    expect(saved).toMatchObject({ code: 1, output: '' });
    expect(saved.stderr).toContain(`“${file}”`);
    expect(site.last('%H')).toBe(before);
    expect(git(site.pusher, 'status', '--porcelain')).toBe('');
  });

  it.each([
    [
      'a link in an edition',
      () => {
        rmSync(at(`${newEdition}/loi-van.json`));
        symlinkSync('/etc/hostname', at(`${newEdition}/loi-van.json`));
      },
    ],
    [
      'a link for the ledger',
      () => {
        rmSync(at(ledger));
        symlinkSync('/etc/hostname', at(ledger));
      },
    ],
    [
      'a link for an edition',
      () => {
        rmSync(at(newEdition), { recursive: true });
        symlinkSync('/etc', at(newEdition));
      },
    ],
    [
      'an edition that stood before, with another text',
      () => change('phien-ban/2026-11-24/toan-van.txt', 'Trà Vinh', 'Trà  Vinh'),
    ],
    [
      'an edition that stood before, without a file',
      () => rmSync(at('phien-ban/2026-11-24/toan-van.txt')),
    ],
    ['a new edition that is not whole', () => rmSync(at(`${newEdition}/manifest.json`))],
    ['a ledger that lost an address', () => change(ledger, /\n {4}"\/gop-y\/".*/, '')],
    [
      'a ledger with another day',
      () => change(ledger, '"since": "2026-11-24"', '"since": "2025-11-24"'),
    ],
    ['a ledger that is none', () => put(ledger, '[]')],
  ] as [string, () => void][])('is not put on main: %s', async (_what, damage) => {
    const before = site.last('%H');
    damage();
    expect(await site.save()).toMatchObject({ code: 1, output: '' });
    expect(site.last('%H')).toBe(before);
  });

  it('is not looked for where nobody handed anything over', async () => {
    const saved = await site.save({ RECORDS_DIR: '' });
    expect(saved).toMatchObject({ code: 1, output: '' });
    expect(saved.stderr).toContain('RECORDS_DIR');
  });
});

it('are put on main where no package is installed', () => {
  const code = join(site.root, 'ma');
  for (const part of ['src', 'run.mjs', 'package.json'])
    cpSync(part, join(code, part), { recursive: true });
  execFileSync(process.execPath, [join(code, 'run.mjs'), 'src/cli/save-records.ts'], {
    cwd: site.pusher,
    env: childEnv({ RECORDS_DIR: site.handed, PLAN_CONTENT_DIR: '' }),
  });
  expect(site.last('%an')).toBe('github-actions[bot]');
});
