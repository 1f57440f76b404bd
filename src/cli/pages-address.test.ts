import { expect, it } from 'vitest';
import { siteAddress, siteNotes } from './pages-address.ts';

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

it('says that a site without a publisher is a trial, and that two addresses differ', () => {
  const address = siteAddress('https://ubnd.github.io/ke-hoach/');
  expect(siteNotes({ url: '', publisher: 'Sở' }, address)).toEqual([]);
  expect(siteNotes({ url: 'https://ubnd.github.io/ke-hoach', publisher: 'Sở' }, address)).toEqual(
    [],
  );
  expect(siteNotes({ url: '', publisher: '' }, address)[0]).toContain('bản thử nghiệm');
  expect(siteNotes({ url: 'https://kehoach.vn', publisher: 'Sở' }, address)[0]).toContain(
    'https://kehoach.vn',
  );
});
