import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withToneInPlace, withTonesInPlace } from './tone-marks.ts';

describe('tone marks', () => {
  it.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['Uỷ', 'Ủy'],
    ['UỶ', 'ỦY'],
    ['tòan', 'toàn'],
    ['ngòai', 'ngoài'],
    ['đựơc', 'được'],
    ['ngừơi', 'người'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['gía', 'giá'],
    ['thúê', 'thuế'],
    ['nứơc', 'nước'],
    ['khuỷu', 'khuỷu'],
    ['tìên', 'tiền'],
    ['cuả', 'của'],
  ])('writes %s as %s', (wrong, right) => {
    expect(withToneInPlace(wrong)).toBe(right);
  });

  it.each(
    'hòa quý quỹ của cửa mùa hoàn khoản thuở giếng gì giữ già giàu người được khuya khuỷu xoong ngoáy huýt tuyển yếu nghĩa tía mía Đắk Kông café José Tra 2021 GRDP'.split(
      ' ',
    ),
  )('leaves %s as it is', (word) => {
    expect(withToneInPlace(word)).toBe(word);
  });

  it('never throws, keeps the letters, and has nothing left to move the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const once = withToneInPlace(word);
        expect(withToneInPlace(once)).toBe(once);
        expect([...once.normalize('NFD')].sort()).toEqual([...word.normalize('NFD')].sort());
      }),
    );
  });
});

describe('the tone marks of a text', () => {
  it('are put in place, all of them', () =>
    expect(withTonesInPlace('Uỷ ban, hoà bình, HOÀ, café')).toBe('Ủy ban, hòa bình, HÒA, café'));
});
