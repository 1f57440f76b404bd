import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDevice, isSlug, slugOf } from './slug.ts';

describe('a name in an address', () => {
  it('keeps every Vietnamese letter, without its marks', () => {
    expect(slugOf('Đường về xã Ưỡn Ẹo')).toBe('duong-ve-xa-uon-eo');
  });

  it('ends with a letter or digit, whatever sign the title ends with', () => {
    expect(slugOf('Kế hoạch 1740 (thử)')).toBe('ke-hoach-1740-thu');
  });

  it('is one whatever the title, when anything is left of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugOf(title);
        expect(slug === '' || isSlug(slug)).toBe(true);
      }),
    );
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'đ', 'a.b', 'a/b', 'a\n'])('is never %j', (text) => {
    expect(isSlug(text)).toBe(false);
  });

  it('is told from that of a device of Windows', () => {
    const names = [
      'con',
      'nul',
      'prn',
      'aux',
      'com1',
      'lpt9',
      'con-nguoi',
      'com',
      'com10',
      'giao-con',
    ];
    expect(names.map(isDevice)).toEqual(names.map((_, at) => at < 6));
  });
});
