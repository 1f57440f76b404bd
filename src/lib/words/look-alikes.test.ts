import { describe, expect, it } from 'vitest';
import { firstLookAlike, withoutLookAlikes } from './look-alikes.ts';

describe('a character that passes for another', () => {
  it.each([
    ['tăng ƼƧ%', 'tăng 52%'],
    ['tăng ƷƷ%', 'tăng 33%'],
    ['tăng Ȝ%, ȣ%', 'tăng 3%, 8%'],
  ])('is a letter drawn like a digit in %j', (text, plain) =>
    expect(withoutLookAlikes(text)).toBe(plain),
  );

  it.each([
    ['of Thai, piled up', `Góp ý${'\u0E47'.repeat(60)}`, 6],
    ['of Tibetan', 'xã\u0F71', 3],
    ['of Devanagari', 'xã\u0902', 3],
    ['of Arabic', 'xã\u064E', 3],
    ['of Khmer on a Latin letter', 'xã\u17C6', 3],
    ['of Khmer, a fourth', 'ក\u17C9\u17B6\u17C6\u17C6', 5],
    ['that strikes words out', 'k\u0336h\u0336ô\u0336n\u0336g\u0336 đạt', 2],
    ['that rings a letter', 'a\u20DD', 2],
    ['of Cyrillic that rings one', 'a\u0489', 2],
  ])('is a mark %s', (_, text, column) =>
    expect(firstLookAlike(text)).toMatchObject({ column, name: 'dấu chồng lên chữ hay số' }),
  );

  it('is a number in Braille', () =>
    expect(firstLookAlike('tăng ⠼⠑⠚ phần trăm')).toMatchObject({ column: 6 }));

  it.each(['Ê-đê, Cơ-ho, ƀ, Ơ, ư, café, Straße', 'ខ្មែរ, ព្រះសីហនុ, ប៊ុន, ម៉ាំ, ស៊ាំ'])(
    'is not in %j',
    (text) => expect(firstLookAlike(text)).toBeUndefined(),
  );
});
