import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostVisits, readVisits } from '../../src/lib/publish/hosting/visits.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { cachingHost, type CachingHost } from '../support/caching-host.ts';
import { forEachTest } from '../support/page.ts';

const root = mkdtempSync(join(tmpdir(), 'luot-xem-'));
const [logs, counts, published] = ['nhat-ky', 'dem.json', 'luot-xem.json'].map((name) =>
  join(root, name),
) as [string, string, string];
afterAll(() => rmSync(root, { recursive: true }));

const dayOf = (back: number) => new Date(Date.now() - back * 864e5).toLocaleDateString('sv-SE');
const log = (back: number, lines: string[]) => {
  mkdirSync(logs, { recursive: true });
  writeFileSync(join(logs, `${dayOf(back)}.log`), `${lines.join('\n')}\n`);
};
const views = (back: number, page: string, times: number) =>
  Array<string>(times).fill(`${dayOf(back)} ${page} nguoi`);
function count(...base: string[]) {
  const files = [logs, 'content/so-dia-chi.json', counts, published];
  const words = ['deploy/dem-luot-xem.mjs', ...files, ...base];
  execFileSync(process.execPath, words);
  return readVisits(readFileSync(published, 'utf8'))!;
}

describe('counting the visits', () => {
  it('takes at most 40 lines', () => {
    expect(
      readFileSync('deploy/dem-luot-xem.mjs', 'utf8').trim().split('\n').length,
    ).toBeLessThanOrEqual(40);
  });

  it('adds up views of the ledger’s addresses, and of nothing else', () => {
    log(9, views(9, '/', 20));
    log(1, [...views(1, '/', 7), ...views(1, '/giai-phap/', 3), '\0rác\xff', '', 'a b c d']);
    log(0, [
      ...views(0, '/', 6),
      `${dayOf(0)} / may`,
      `${dayOf(3)} / nguoi`,
      `${dayOf(0)} /khong-co/ nguoi`,
      `${dayOf(0)} __proto__ nguoi`,
      `${dayOf(0)} constructor nguoi`,
      'x'.repeat(100_000),
    ]);
    writeFileSync(join(logs, 'khac.log'), views(0, '/', 9).join('\n'));
    expect(count()).toEqual({
      ...{ day: dayOf(0), today: 6, week: 16, all: 36 },
      days: [
        [dayOf(9), 20],
        [dayOf(1), 10],
        [dayOf(0), 6],
      ],
      pages: [
        ['/', 'Trang chủ', 33],
        ['/giai-phap/', expect.any(String), 'dưới 5'],
      ],
    });
  });

  it('counts a day that is over once, removes its log, and goes on with today', () => {
    expect([9, 1, 0].map((back) => existsSync(join(logs, `${dayOf(back)}.log`)))).toEqual([
      ...[false, false, true],
    ]);
    // It was ended before it could remove the log.
    log(1, views(1, '/', 500));
    log(0, views(0, '/', 8));
    expect(count()).toMatchObject({ today: 8, week: 18, all: 38 });
    expect(readFileSync(published).length).toBeLessThan(mostVisits);
  });
});

describe('counting the visits of a site under a path', () => {
  it.each(['/ke-hoach/', 'ke-hoach'])('takes the pages under %s for the ledger’s', (base) => {
    const lines = [
      ...[...views(0, '/ke-hoach/', 9), ...views(0, '/ke-hoach/giai-phap/', 7)],
      ...[...views(0, '/giai-phap/', 5), ...views(0, '/ke-hoach-khac/giai-phap/', 5)],
    ];
    const before = [counts, published].map((file) => [file, readFileSync(file)] as const);
    rmSync(counts);
    log(0, lines);
    expect(count(base)).toMatchObject({
      all: 16,
      pages: [
        ['/', 'Trang chủ', 9],
        ['/giai-phap/', expect.any(String), 7],
      ],
    });
    for (const [file, bytes] of before) writeFileSync(file, bytes);
  });
});

describe('/thong-ke/', () => {
  let host: CachingHost;
  let page: Page;
  beforeAll(async () => {
    host = await cachingHost();
  });
  afterAll(() => host.stop());
  forEachTest({}, (fresh) => {
    page = fresh;
  });
  const open = async (figures: string) => {
    host.replace('luot-xem.json', { body: figures });
    await page.goto(`${host.address}/thong-ke/`, { waitUntil: 'networkidle' });
  };

  it('shows the figures as tables with their drawing, for everyone', async () => {
    await open(readFileSync(published, 'utf8'));
    const place = page.locator('[data-visits]');
    expect(await place.locator('table').first().innerText()).toMatch(/Hôm nay\s+8/);
    expect(await place.locator('meter').count()).toBe(3);
    expect(await place.locator('a').first().getAttribute('href')).toBe('/');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it.each([
    ['none', 'null'],
    ['odd', '{"day":"2027-01-02","pages":[["javascript:alert(1)","<img src=x>",9]]}'],
    ['50 MB', `"${'a'.repeat(50_000_000)}"`],
  ])('says that there are none yet: %s', async (_what, figures) => {
    await open(figures);
    expect(await page.locator('[data-visits]').innerText()).toBe('Chưa có số liệu.');
  });
});
