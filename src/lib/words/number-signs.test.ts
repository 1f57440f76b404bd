import { describe, expect, it } from 'vitest';
import { firstNumberSign, withPlainNumbers } from './number-signs.ts';

describe('a number written as a sign', () => {
  it.each([
    ['Có ⑤ xã', 'Có 5 xã'],
    ['Có ⁵¹ xã', 'Có 51 xã'],
    ['Có ₅ xã', 'Có 5 xã'],
    ['Được ½ số xã', 'Được 1/2 số xã'],
    ['Được 1½ ha', 'Được 1 1/2 ha'],
    ['Khóa Ⅴ, khóa ⅻ', 'Khóa V, khóa xii'],
    ['Có ❺ xã, ⓬ ấp, ➓ hộ', 'Có 5 xã, 12 ấp, 10 hộ'],
    ['Có 🔟 xã, đạt 💯 phần trăm', 'Có 10 xã, đạt 100 phần trăm'],
    ['Có 5\u20e3 xã', 'Có 5 xã'],
    ['Năm² ấy, 3 m²²', 'Năm2 ấy, 3 m22'],
  ])('in “%s” is written plainly: “%s”', (line, plain) => {
    expect(firstNumberSign(line)).toBeDefined();
    expect(withPlainNumbers(line)).toBe(plain);
  });

  it.each(['2.358 km²', '1.234,5 m³', '10 m², 3 dm³', 'khí CO₂, CH₄ và N₂O', 'Đại hội XIII'])(
    'is not found in “%s”',
    (line) => {
      expect(firstNumberSign(line)).toBeUndefined();
      expect(withPlainNumbers(line)).toBe(line);
    },
  );
});
