import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hand } from '../lib/plan/handed-content.ts';
import type { Loaded } from '../lib/plan/load.ts';
import { checkedFiles } from './checked-files.ts';

/** No text, and line ends of Windows: nothing may touch them. */
const bytes = Buffer.of(0xff, 0, 0x0d, 0x0a);
let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'public-'));
  dist = join(root, 'dist');
  for (const folder of ['public', 'dist']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'public', 'favicon.svg'), '<svg/>');
  hand({ loaded: {} as Loaded, editions: new Map([['2026-11-24/loi-van.json', bytes]]) });
  vi.stubEnv('PUBLIC_DIR', join(root, 'public'));
});
afterEach(() => {
  hand(undefined);
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

type Hooks = Required<AstroIntegration['hooks']>;
const url = (path: string) => pathToFileURL(`${path}/`);

/** What the integration sets, and lays into `dist`. */
function build(command: 'build' | 'dev' = 'build'): { publicDir?: URL } {
  const hooks = hooksOf();
  let set = {};
  const setup = {
    command,
    config: { cacheDir: url(join(root, 'dem')) },
    updateConfig: (config: object) => (set = config),
  };
  void hooks['astro:config:setup'](setup as unknown as Parameters<Hooks['astro:config:setup']>[0]);
  const done = { dir: url(dist) };
  void hooks['astro:build:done'](done as unknown as Parameters<Hooks['astro:build:done']>[0]);
  return set;
}

const hooksOf = () => checkedFiles('/').hooks as Hooks;

it('gives Astro nothing to copy, and lays what was checked beside the pages', () => {
  const { publicDir } = build();
  expect(existsSync(publicDir!)).toBe(false);
  expect(readFileSync(join(dist, 'favicon.svg'), 'utf8')).toBe('<svg/>');
  expect(readFileSync(join(dist, 'phien-ban/2026-11-24/loi-van.json'))).toEqual(bytes);
});

it('replaces nothing that the build made', () => {
  writeFileSync(join(dist, 'favicon.svg'), 'của bản dựng');
  build();
  expect(readFileSync(join(dist, 'favicon.svg'), 'utf8')).toBe('của bản dựng');
});

it('refuses what may not be served', () => {
  writeFileSync(join(root, 'public', 'index.html'), 'Chữ.');
  expect(build).toThrow('index.html:1: ');
});

it('leaves what a preview serves as it is, and adds the files of the editions', () => {
  expect(build('dev').publicDir).toBeUndefined();
  const use = vi.fn();
  const served = { server: { middlewares: { use } } };
  void hooksOf()['astro:server:setup'](
    served as unknown as Parameters<Hooks['astro:server:setup']>[0],
  );
  expect(use).toHaveBeenCalledWith('/phien-ban', expect.any(Function));
});
