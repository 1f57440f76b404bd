import { describe, expect, it } from 'vitest';
import { addressAt, publicationOf } from './publication.ts';

describe('publicationOf', () => {
  it('is a path at the root while nobody gave an address', () => {
    expect(publicationOf({}, '')).toEqual({ site: '', base: '/' });
  });

  it('takes the address of the content, with its path as the base', () => {
    expect(publicationOf({}, 'https://example.vn/ke-hoach')).toEqual({
      site: 'https://example.vn',
      base: '/ke-hoach/',
    });
  });

  it('lets the environment override both', () => {
    const env = { SITE_URL: 'https://thu.example.vn', BASE_PATH: 'thu' };
    expect(publicationOf(env, 'https://example.vn/ke-hoach/')).toEqual({
      site: 'https://thu.example.vn',
      base: '/thu/',
    });
    expect(publicationOf({ BASE_PATH: '/' }, 'https://example.vn/ke-hoach/').base).toBe('/');
  });
});

describe('addressAt', () => {
  it('is absolute where there is an official address, and a path where there is none', () => {
    const path = '/giai-phap/kinh-te-bien/#noi-dung';
    expect(addressAt(path, { site: 'https://example.vn', base: '/thu/' })).toBe(
      'https://example.vn/thu/giai-phap/kinh-te-bien/#noi-dung',
    );
    expect(addressAt(path, { site: '', base: '/thu/' })).toBe(`/thu${path}`);
  });
});
