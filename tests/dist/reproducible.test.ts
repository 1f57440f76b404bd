import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { childEnv } from '../support/env.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'dung lại-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** A clock that is more than a year ahead. */
const ahead = `const Now = Date;
globalThis.Date = class extends Now {
  constructor(...of) { super(...(of.length ? of : [Now.now() + 4e10])); }
  static now() { return Now.now() + 4e10; }
};`;

it('a build at another time, in another place and zone makes the same bytes', async () => {
  for (const name of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'run.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'CONTRIBUTING.md',
  ])
    cpSync(name, join(elsewhere, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  writeFileSync(join(elsewhere, 'dong-ho.mjs'), ahead);
  await promisify(execFile)(process.execPath, ['run.mjs', 'src/cli/build.ts'], {
    cwd: elsewhere,
    env: childEnv({
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${encodeURI(`file://${elsewhere}/dong-ho.mjs`)}`,
    }),
  });
  const built = join(elsewhere, 'dist');
  const files = filesIn(built);
  expect(files).toEqual(filesIn('dist'));
  const differing = files.filter(
    (file) => !readFileSync(join(built, file)).equals(readFileSync(join('dist', file))),
  );
  expect(differing).toEqual([]);
});
