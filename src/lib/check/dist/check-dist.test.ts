import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDist } from '../../../../tests/support/check-dist.ts';

function site(body: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(directory, 'a'));
  writeFileSync(join(directory, 'index.html'), body);
  writeFileSync(join(directory, 'a/index.html'), '<h2 id="mot">Một</h2>');
  return directory;
}

describe('link check', () => {
  it.each(['/a/', '/a/#mot', '#hai', 'https://ngoai.vn/'])('accepts %s', (href) => {
    expect(checkDist(site(`<p id="hai"><a href="${href}">x</a>`), '/')).toEqual([]);
  });

  it.each(['/b/', '/a', '/a/#ba', '#bon', 'a/'])('refuses %s', (href) => {
    expect(checkDist(site(`<p id="hai"><a href="${href}">x</a>`), '/')).toHaveLength(1);
  });

  it('refuses a link outside the base path', () => {
    expect(checkDist(site('<a href="/a/">x</a>'), '/thu/')).toHaveLength(1);
  });

  it('refuses an id used twice on a page', () => {
    expect(checkDist(site('<p id="x"><p id="x">'), '/')).toHaveLength(1);
  });

  describe('in an edition', () => {
    const edition = (href: string, base = '/') => {
      const directory = site('<p id="hai">');
      mkdirSync(join(directory, 'phien-ban/2026-11-24'), { recursive: true });
      const page = join(directory, 'phien-ban/2026-11-24/index.html');
      writeFileSync(
        page,
        `<link rel="stylesheet" href="toan-van.txt"><a id="x" href="${href}">x</a>`,
      );
      writeFileSync(join(directory, 'phien-ban/2026-11-24/toan-van.txt'), 'Chữ.');
      return checkDist(directory, base);
    };

    it.each(['../../a/#mot', '../../', '#x', 'toan-van.txt'])('accepts %s', (href) => {
      expect(edition(href)).toEqual([]);
      expect(edition(href, '/thu/')).toEqual([]);
    });

    it.each(['../../b/', '../../a/#ba', '#y', 'khong-co.txt', '../../../ngoai/', 'x%/', '%25/'])(
      'refuses %s',
      (href) => {
        expect(edition(href, '/thu/')).toHaveLength(1);
      },
    );
  });

  it.each(['data:text/html,a', 'javascript:alert(1)', ' java\tscript:alert(1)'])(
    'refuses a link that opens %s',
    (href) => {
      expect(checkDist(site(`<a href="${href}">x</a>`), '/')).toHaveLength(1);
    },
  );

  it.each(['https://vi-du.vn/a.png', '//vi-du.vn/a.png', 'data:image/png;base64,a'])(
    'refuses an image from %s',
    (src) => {
      expect(checkDist(site(`<img src="${src}">`), '/')).toHaveLength(1);
    },
  );

  it.each([
    '<link rel="stylesheet" href="https://vi-du.vn/a.css">',
    '<link rel="alternate stylesheet" href="https://vi-du.vn/a.css">',
    '<link rel="preload" href="//vi-du.vn/a.woff2">',
    '<link href="https://vi-du.vn/a.css">',
    '<img srcset="/a/index.html 1x, https://vi-du.vn/a.png 2x">',
    '<source srcset="https://vi-du.vn/a.png">',
    '<link rel="preload" as="image" imagesrcset="https://vi-du.vn/a.png 2x">',
    '<video poster="https://vi-du.vn/a.png"></video>',
    '<object data="https://vi-du.vn/a.svg"></object>',
    '<svg><image href="https://vi-du.vn/a.png"></image></svg>',
    '<form action="https://vi-du.vn/"></form>',
    '<button formaction="https://vi-du.vn/">x</button>',
    '<base href="https://vi-du.vn/">',
  ])('refuses %s, which loads from elsewhere or sends there', (html) => {
    expect(checkDist(site(html), '/').map(({ message }) => message)).toEqual([
      expect.stringContaining('từ nơi khác'),
    ]);
  });

  it.each([
    '<link rel="canonical" href="https://vi-du.vn/">',
    '<link rel="alternate" href="https://vi-du.vn/atom.xml">',
    '<map><area href="https://vi-du.vn/"></map>',
    '<img srcset="/a/index.html 1x, /a/index.html 2x">',
  ])('accepts %s, which loads nothing from elsewhere', (html) => {
    expect(checkDist(site(html), '/')).toEqual([]);
  });

  it.each(['/100%/', '/a/#100%'])('refuses the address %s, which cannot be read', (href) => {
    expect(checkDist(site(`<a href="${href}">x</a>`), '/').map(({ message }) => message)).toEqual([
      expect.stringContaining('%25'),
    ]);
  });

  it.each(['<img src="/khong-co.png">', '<img srcset="/a/index.html 1x, /khong-co.png 2x">'])(
    'refuses a missing image: %s',
    (html) => {
      expect(checkDist(site(html), '/')).toHaveLength(1);
    },
  );
});
