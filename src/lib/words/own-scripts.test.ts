import { expect, it } from 'vitest';
import { ownScript } from './own-scripts.ts';

it.each(['/_astro/worker-D0x_-9Ab.js', '/_astro/checker-a.js', '/pagefind/pagefind.js', '/sw.js'])(
  'starts %s',
  (address) => {
    expect(ownScript(address)).toBe(address);
  },
);

it.each([
  'https://vi-du.vn/sw.js',
  '//vi-du.vn/pagefind/pagefind.js',
  '/_astro/worker-a.js?b',
  '/_astro/../worker-a.js',
  '/_astro/SearchBox.a.js',
  '/con/sw.js',
  '/sw.js\n',
  'data:text/javascript,alert(1)',
  'javascript:alert(1)',
  '',
])('starts nothing else: %j', (address) => {
  expect(() => ownScript(address)).toThrow(TypeError);
});
