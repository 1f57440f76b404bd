import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layRelease, switchTo } from '../../src/lib/publish/hosting/release.ts';
import { cacheBefore, hasNginx, type Server } from '../support/nginx.ts';
import { smallServer, smallSite } from '../support/small-site.ts';

const page = '/giai-phap/kinh-te-bien/';

describe.skipIf(!hasNginx)('nginx, from one deploy to the next', () => {
  let server: Server;
  const ask = (path: string, init: RequestInit = {}) => fetch(server.address + path, init);

  beforeAll(async () => {
    server = await smallServer({ headers: (text) => text.replace('s-maxage=60', 's-maxage=1') });
  });
  afterAll(() => server.stop());

  it('answers an old ETag with the page when one digit changed, with 304 when nothing did', async () => {
    const { site, change } = smallSite(['/', page, '/_astro/a.1.js', '/nhung/a.json']);
    const lay = async () => {
      // The clock stands still, and the file keeps its size.
      const now = new Date('2027-01-02T03:04:05Z');
      switchTo(server.root, (await layRelease({ site, root: server.root, base: '/', now })).name);
    };
    await lay();
    const tags = async (path: string) =>
      Promise.all(
        ['br', 'gzip', 'identity'].map(async (encoding) =>
          (await ask(path, { headers: { 'accept-encoding': encoding } })).headers.get('etag')!,
        ),
      );
    const [old, same] = [await tags(page), await tags('/')];
    change(page, (html) => html.replace('1', '2'));
    change('/_astro/a.1.js', undefined);
    await lay();
    // nginx asks anew for a file it has open after a second.
    await pause(1100);
    const again = (path: string, etag: string, at: number) =>
      ask(path, {
        headers: { 'if-none-match': etag, 'accept-encoding': ['br', 'gzip', 'identity'][at]! },
      });
    for (const [at, etag] of old.entries()) expect((await again(page, etag, at)).status).toBe(200);
    for (const [at, etag] of same.entries()) expect((await again('/', etag, at)).status).toBe(304);
    expect((await ask('/nhung/a.json')).headers.get('content-security-policy')).toMatch(
      /ancestors \*$/,
    );
    // Who still reads the older page finds its script.
    expect(await (await ask('/_astro/a.1.js')).text()).toBe('/_astro/a.1.js');
    expect((await ask('/_astro/a.2.js')).status).toBe(404);
  });

  it('writes day, page, and person or machine of a view, and nothing more', async () => {
    const people = { 'user-agent': 'Mozilla/5.0 (Linux; Android 10) Chrome/120' };
    const secret = { referer: 'https://bi-mat.vn/', 'x-forwarded-for': '10.9.8.7' };
    await ask('/?q=bi-mat', { headers: { ...people, ...secret } });
    await ask('/', { headers: { 'user-agent': 'Googlebot/2.1' } });
    await ask('/%0a2027-01-02%20/%20nguoi/', { headers: people });
    await ask('/favicon.svg', { headers: people });
    await ask('/', { headers: people, method: 'HEAD' });
    await pause(100);
    const logs = readdirSync(server.visits);
    expect(logs.every((name) => /^\d{4}-\d\d-\d\d\.log$/.test(name))).toBe(true);
    const lines = logs.flatMap((name) =>
      readFileSync(join(server.visits, name), 'utf8').trim().split('\n'),
    );
    for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\d \/\S* (?:nguoi|may)$/);
    expect(lines.filter((line) => line.endsWith(' / nguoi'))).toHaveLength(1);
    expect(lines.join()).not.toMatch(/bi-mat|10\.9|favicon/);
  });

  it('serves a site under a path with the same configuration', async () => {
    const under = await smallServer({ base: '/thu/', files: ['/_astro/a.js'] });
    try {
      const at = (path: string) => fetch(under.address + path);
      expect((await at('/thu')).url).toBe(`${under.address}/thu/`);
      expect((await at('/thu/_astro/a.js')).headers.get('cache-control')).toContain('immutable');
      for (const path of ['/', '/thu/khong-co/']) {
        const answer = await at(path);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe(readFileSync('dist/404.html', 'utf8'));
      }
    } finally {
      await under.stop();
    }
  });

  it('is served by a cache in front through a crowd, and when it has fallen', async () => {
    const cache = await cacheBefore(server);
    await cache.start();
    const cached = async () => {
      const answer = await fetch(`${cache.address}/`);
      return [answer.status, answer.headers.get('x-cache'), (await answer.text()).length > 100];
    };
    try {
      expect(await cached()).toEqual([200, 'MISS', true]);
      expect(await cached()).toEqual([200, 'HIT', true]);
      await pause(2100);
      await server.stop();
      expect(await cached()).toEqual([200, 'STALE', true]);
    } finally {
      await cache.stop();
    }
  });
});
