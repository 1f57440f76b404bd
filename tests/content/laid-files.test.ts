import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { checkFrozen } from '../../src/lib/check/published/compare-editions.ts';
import { strayFilesIn } from '../../src/lib/check/published/public-files.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { editionsDirectory } from '../../src/lib/read/edition-names.ts';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import { readLedger } from '../../src/lib/read/ledger.ts';
import { checkMade } from '../../src/lib/check/dist/check-made.ts';
import { copyContent, hashOf, refusal, run } from '../support/content-copy.ts';
import { childEnv } from '../support/env.ts';
import { copyPublic, laidNames, layFile } from '../support/laid-files.ts';
import { memory } from '../support/memory.ts';

const servedPlaces = [
  '.',
  '_astro',
  'pagefind',
  'giai-phap/kinh-te-bien',
  'trich-dan',
  'phien-ban/la',
  'phien-ban/2026-11-24',
];
const frozenPlaces = ['phien-ban/la', 'phien-ban/2026-11-24'];
const contentPlaces = ['.', 'giai-phap', 'giai-phap/con', 'trang', 'nguon', 'so-lieu', 'la'];

const { editions: recorded = {} } = readLedger(readFileSync('content/so-dia-chi.json', 'utf8'));
let root: string;
let served: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'la-'));
  served = copyPublic(root);
  content = copyContent(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Lays every kind of file into every place where none of that name is; their paths inside the folder. */
function layEverywhere(directory: string, places: string[]): string[] {
  return places.flatMap((place) =>
    laidNames
      .filter((name) => !existsSync(join(directory, place, name)))
      .map((name) => layFile(directory, place, name)),
  );
}

/** A folder in the place of an edition is told as one thing. */
const tellingOf = (file: string) => (file.startsWith('phien-ban/la/') ? 'phien-ban/la' : file);

it('lays more than a dozen kinds of file', () => {
  expect(laidNames.length).toBeGreaterThan(12);
});

describe('a file that nobody checks', () => {
  it('is told wherever in public it lies', () => {
    const laid = layEverywhere(served, servedPlaces);
    const told = strayFilesIn(readStoredFiles(served)).map(({ file }) => file);
    expect(told.sort()).toEqual(laid.sort());
  });

  it('is told wherever among the editions it lies', () => {
    const laid = layEverywhere(content, frozenPlaces);
    const editions = readStoredFiles(editionsDirectory(content));
    const told = checkFrozen(editions, recorded).map(({ file }) => file);
    expect([...new Set(told)].sort()).toEqual([...new Set(laid.map(tellingOf))].sort());
  });

  it('is told wherever in the content it lies', () => {
    const laid = layEverywhere(content, contentPlaces);
    const told = errorsOf(checkContent(readTree(content), memory)).map(({ file }) => file);
    expect(told.sort()).toEqual(laid.sort());
  });

  it('is told by the last look at a built site, wherever it got in', () => {
    const routes = filesIn('dist');
    const laid = servedPlaces.flatMap((place) => laidNames.map((name) => join(place, name)));
    for (const file of laid.filter((each) => !routes.includes(each)))
      expect(checkMade([...routes, file], { routes, beside: [], ofSteps: [] })).toMatchObject([
        { file },
      ]);
  });
});

describe('with all of it laid everywhere', () => {
  it('the check names each file, and the build leaves the last good site as it was', async () => {
    const dist = join(root, 'dist');
    const env = { PUBLIC_DIR: served, DIST_DIR: dist };
    cpSync('dist', dist, { recursive: true });
    const good = hashOf(dist);
    const laid = [
      ...layEverywhere(served, servedPlaces).map((file) => join(served, file)),
      ...layEverywhere(content, [...contentPlaces, ...frozenPlaces]).map((file) =>
        join(content, tellingOf(file)),
      ),
    ];
    const { code, stderr } = await run('check', content, env);
    expect(code).toBe(1);
    expect(laid.filter((file) => !stderr.includes(`${file}:1: `))).toEqual([]);
    expect(await refusal(content, env)).toMatchObject({ code: 1 });
    expect(hashOf(dist)).toBe(good);
  });

  it('neither does Astro, asked without our command, publish any of it', () => {
    layEverywhere(served, servedPlaces);
    const env = childEnv({
      ...{ PUBLIC_DIR: served, OUT_DIR: join(root, 'ra'), CACHE_DIR: join(root, 'dem') },
      ASTRO_TELEMETRY_DISABLED: '1',
    });
    const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
    const { status, stdout, stderr } = spawnSync(process.execPath, astro, {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('không ai kiểm tra');
    expect(existsSync(join(root, 'ra'))).toBe(false);
  });
});
