import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { serveForge } from '../support/forge.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const from = async (answers: Record<string, unknown>) => {
  const forge = await serveForge(answers);
  const ended = await command('pages-address', {
    cwd: root,
    env: {
      ...forge.env,
      GITHUB_ENV: join(root, 'bien'),
      PLAN_CONTENT_DIR: resolve('content'),
    },
  });
  forge.close();
  return { ...ended, asked: forge.asked };
};

it('sets the address and the path that Pages will use for the steps after it', async () => {
  const { code, asked } = await from({
    'GET /pages': { html_url: 'https://ubnd.github.io/ke-hoach/' },
  });
  expect(code).toBe(0);
  expect(asked.map(({ token }) => token)).toEqual(['Bearer mat-khau-thu']);
  expect(readFileSync(join(root, 'bien'), 'utf8')).toBe(
    'SITE_URL=https://ubnd.github.io\nBASE_PATH=/ke-hoach/\n',
  );
});

it('says how to turn Pages on where it is off', async () => {
  const { code, stderr } = await from({});
  expect(code).toBe(1);
  expect(stderr).toContain('Settings → Pages');
});

it('says so on a desk, where there is nobody to ask', async () => {
  const { code, stderr } = await command('pages-address', { env: { GITHUB_TOKEN: '' } });
  expect(code).toBe(1);
  expect(stderr).toContain('SITE_URL');
});
