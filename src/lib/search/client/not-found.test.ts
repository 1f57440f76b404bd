import { describe, expect, it } from 'vitest';
import { nearest } from './not-found.ts';

const pages: [string][] = [
  '/giai-phap/kinh-te-bien/',
  '/giai-phap/ha-tang-do-thi/',
  '/muc-tieu/nong-thon-moi/',
  '/gop-y/',
  '/co-quan/',
].map((path) => [path]);

describe('the nearest addresses', () => {
  it.each([
    ['/giai-phap/kinhte-bienn', '/giai-phap/kinh-te-bien/'],
    ['/kinh-te-bien/', '/giai-phap/kinh-te-bien/'],
    ['/Nông thôn mới', '/muc-tieu/nong-thon-moi/'],
    ['/muc-tieu/nong-thon', '/muc-tieu/nong-thon-moi/'],
    ['/coquan', '/co-quan/'],
  ])('of %s begin with %s', (path, href) => {
    expect(nearest(path, pages)[0]?.[0]).toBe(href);
  });

  it.each(['/', '/wp-login.php', '/x'])('of %s are none', (path) => {
    expect(nearest(path, pages)).toEqual([]);
  });
});
