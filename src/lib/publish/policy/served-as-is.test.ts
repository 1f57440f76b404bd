import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdsOf } from './served-as-is.ts';

const holds = (file: string, bytes: string | number[]) =>
  holdsOf(file)?.(Buffer.from(bytes as string));

describe('a file that is served as it lies', () => {
  it('is our icon', () => {
    expect(holdsOf('favicon.svg')?.(readFileSync('public/favicon.svg'))).toBe(true);
  });

  it.each([
    ['icon-192.png', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['apple-touch-icon.png', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['favicon.ico', [0, 0, 1, 0, 1]],
    ['site.webmanifest', '{ "name": "Kế hoạch: 1740", "icons": [{ "src": "icon-192.png" }] }'],
    [
      'icon.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Tên</title><path fill="url(#a)" d="M0 0"/></svg>\n',
    ],
  ])('may be %s', (file, bytes) => {
    expect(holds(file, bytes)).toBe(true);
  });

  it.each([
    'index.html',
    'trang/index.html',
    'sw.js',
    'favicon.svg.html',
    'con/favicon.svg',
    '.htaccess',
    '_headers',
    '_redirects',
    '_worker.js',
    'robots.txt',
    'FAVICON.SVG',
  ])('is never %s', (file) => {
    expect(holdsOf(file)).toBeUndefined();
  });
});

describe('a drawing', () => {
  it.each([
    '<svg onload="alert(1)"/>',
    '<svg ONLOAD="alert(1)"/>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><a href="https://vi-du.vn/"><path d=""/></a></svg>',
    '<svg><use href="a.svg#b"/></svg>',
    '<svg><path xlink:href="a"/></svg>',
    '<svg><image href="a.png"/></svg>',
    '<svg><foreignObject><p>Chữ.</p></foreignObject></svg>',
    '<svg><style>@import "https://vi-du.vn/"</style></svg>',
    '<svg style="background: url(https://vi-du.vn/)"/>',
    '<svg><rect fill="url(https://vi-du.vn/#a)"/></svg>',
    '<svg><animate attributeName="href"/></svg>',
    '<?xml-stylesheet href="a.css"?><svg/>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
    '<svg><![CDATA[<script>]]></svg>',
    '<svg><!-- a --></svg>',
    "<svg class='a'/>",
    '<svg',
  ])('holds no %s', (text) => {
    expect(holds('favicon.svg', text)).toBe(false);
  });
});

it.each([
  '{ "start_url": "https://vi-du.vn/" }',
  '{ "start_url": "\\u002f/vi-du.vn/" }',
  '{ "start_url": "//vi-du.vn" }',
  '{ "scope": "javascript:alert(1)" }',
  '<p>Chữ.</p>',
])('a manifest holds no %s', (text) => {
  expect(holds('site.webmanifest', text)).toBe(false);
});

it.each(['favicon.png', 'favicon.ico'])('a picture is one: %s', (file) => {
  expect(holds(file, '<script>alert(1)</script>')).toBe(false);
});
