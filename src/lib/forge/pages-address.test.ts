import { expect, it } from 'vitest';
import { siteAddress } from './pages-address.ts';

it.each([
  ['https://ubnd.github.io/ke-hoach/', 'https://ubnd.github.io', '/ke-hoach/'],
  ['https://ubnd.github.io/ke-hoach', 'https://ubnd.github.io', '/ke-hoach/'],
  ['https://ubnd.github.io/', 'https://ubnd.github.io', '/'],
  ['https://kehoach.example.vn', 'https://kehoach.example.vn', '/'],
])('builds for %s', (address, SITE_URL, BASE_PATH) => {
  expect(siteAddress(address)).toEqual({ SITE_URL, BASE_PATH });
});

it('does not build for what is not an address', () => {
  expect(() => siteAddress('ke-hoach')).toThrow(TypeError);
});
