import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesIn } from '../../read/files-in.ts';
import { currentRelease, layRelease, releasesIn, switchTo, tidy } from './release.ts';

let home: string;
let root: string;
let site: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ban-'));
  [root, site] = [join(home, 'srv'), join(home, 'dist')];
  put('index.html', '<p>1</p>'.repeat(50));
  put('gp-2/index.html', 'Hai');
  put('_astro/a.1.js', 'một()');
});
afterEach(() => rmSync(home, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}
const noon = new Date('2027-01-02T12:00:00.700Z');
async function lay(now = noon, base = '/'): Promise<string> {
  const { name } = await layRelease({ site, root, base, now });
  switchTo(root, name);
  tidy(root);
  return name;
}
const served = (file: string) => join(root, 'current', file);
const time = (file: string) => statSync(served(file)).mtimeMs / 1000;

it('lays a release as it was built, pressed where that is smaller, and serves it', async () => {
  expect(await lay()).toBe('2027-01-02T12-00-00Z');
  expect(currentRelease(root)).toBe('2027-01-02T12-00-00Z');
  expect(readFileSync(served('index.html'))).toEqual(readFileSync(join(site, 'index.html')));
  expect(existsSync(served('index.html.br')) && existsSync(served('index.html.gz'))).toBe(true);
  expect(existsSync(served('gp-2/index.html.br'))).toBe(false);
});

it('keeps the time of what is the same, and gives what is not a second that none has had', async () => {
  await lay();
  const [first, same] = [time('index.html'), time('gp-2/index.html')];
  put('index.html', '<p>2</p>'.repeat(50));
  expect(await lay()).toBe('2027-01-02T12-00-01Z');
  expect(time('index.html')).toBe(first + 1);
  expect(time('index.html.br')).toBe(first + 1);
  expect(time('gp-2/index.html')).toBe(same);
  // A clock that was set back.
  put('index.html', '<p>3</p>'.repeat(50));
  await lay(new Date('2026-01-01T00:00:00Z'));
  expect(time('index.html')).toBe(first + 2);
});

it('gives a text that came back after another a time of its own', async () => {
  await lay();
  put('gp-2/index.html', 'Ba!');
  await lay();
  switchTo(root, releasesIn(root)[0]!);
  const old = time('gp-2/index.html');
  put('gp-2/index.html', 'Bốn');
  await lay();
  expect(time('gp-2/index.html')).toBe(old + 2);
});

it('keeps the hashed files of the releases that are left, under a base path too', async () => {
  await lay(noon, '/thu/');
  rmSync(join(site, '_astro/a.1.js'));
  put('_astro/a.2.js', 'hai()');
  await lay(noon, '/thu/');
  expect(filesIn(join(root, 'kept'))).toEqual(['thu/_astro/a.1.js', 'thu/_astro/a.2.js']);
  for (let times = 0; times < 5; times += 1) await lay(noon, '/thu/');
  expect(releasesIn(root)).toHaveLength(5);
  expect(filesIn(join(root, 'kept'))).toEqual(['thu/_astro/a.2.js']);
  expect(readdirSync(root).sort()).toEqual(['current', 'kept', 'releases']);
});

it('does not serve half of what was built anew meanwhile', async () => {
  const first = await lay();
  const laying = layRelease({ site, root, base: '/', now: noon });
  rmSync(site, { recursive: true });
  put('index.html', 'Khác');
  await expect(laying).rejects.toThrow();
  expect(releasesIn(root)).toEqual([first]);
});

it('takes away what a deploy left that was ended half way', async () => {
  await lay();
  mkdirSync(join(root, 'releases/2027-01-02T12-00-09Z.77/gp-2'), { recursive: true });
  writeFileSync(join(root, 'current.moi'), '');
  expect(currentRelease(root)).toBe('2027-01-02T12-00-00Z');
  expect(await lay()).toBe('2027-01-02T12-00-01Z');
  expect(readdirSync(join(root, 'releases'))).toHaveLength(2);
  expect(readlinkSync(join(root, 'current'))).toBe('releases/2027-01-02T12-00-01Z');
});
