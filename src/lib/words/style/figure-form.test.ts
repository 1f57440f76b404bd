import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misshapenIn } from './figure-form.ts';

const recordedAre =
  (...known: string[]) =>
  (reading: string) =>
    known.includes(reading);
const nothing = recordedAre();
const written = (text: string, recorded = nothing) =>
  misshapenIn(text, recorded).map((each) => `${each.text} → ${each.write}`);

describe('the form of dates and numbers', () => {
  it.each([
    ['ngày 26-08-2021', '26-08-2021 → 26/8/2021'],
    ['ngày 26.8.2021.', '26.8.2021 → 26/8/2021'],
    ['(26/08/2021)', '26/08/2021 → 26/8/2021'],
    ['ngày 05/6/2021,', '05/6/2021 → 5/6/2021'],
    ['ngày 2021-08-26', '2021-08-26 → 26/8/2021'],
    ['tháng 08/2021', '08/2021 → 8/2021'],
    ['giai đoạn 2021-2025', '2021-2025 → 2021–2025'],
    ['giai đoạn 2021 - 2025', '2021 - 2025 → 2021–2025'],
    ['giai đoạn 2021 – 2025', '2021 – 2025 → 2021–2025'],
    ['dịp 30/4-1/5/2023', '30/4-1/5/2023 → 30/4–1/5/2023'],
    ['tăng 10-12%', '10-12% → 10–12%'],
    ['tăng 10.04%', '10.04% → 10,04%'],
    ['vốn 7,986.8 tỷ', '7,986.8 → 7.986,8'],
    ['1,009,168 người', '1,009,168 → 1.009.168'],
    ['tăng 3,92 %.', '3,92 % → 3,92%'],
    ['gấp 4700 % số cũ', '4700 % → 4.700%'],
    ['công suất 4490 MW', '4490 → 4.490'],
    ['2021 % 0', '2021 % → 2.021%'],
    ['34000 khách', '34000 → 34.000'],
    ['Kế hoạch 2022-2025 của xã', '2022-2025 → 2022–2025'],
    ['tỉnh báo cáo 4700 hộ', '4700 → 4.700'],
    ['chỉ số 83.05 điểm', '83.05 → 83,05'],
    ['ngày 26.8 và', '26.8 → 26/8'],
    ['hơn 2000 tỷ đồng', '2000 → 2.000'],
  ])('finds in “%s” that %s', (text, expected) => {
    expect(written(text)).toEqual([expected]);
  });

  it.each([
    'ngày 26/8/2021; 3,92%; 4.700; 2021–2025; 30/4–1/5/2023',
    'ngày 26 tháng 8 năm 2021',
    'Báo cáo 2451, Quyết định 4700',
    'Quyết định 1740/QĐ-UBND, Kế hoạch 1740, Nghị quyết 01/NQ-CP, Nghị quyết 202/2025/QH15',
    'Thông tư 01/2011/TT-BNV và Công văn số 2451/UBND-KT',
    'Covid-19, gp-2, công nghiệp 4.0, nông nghiệp 4.0, WCAG 2.1, mục 2.1',
    'đạt 83,00/100 điểm, hạng 50/63, 61/85 xã',
    'năm 2021 tỉnh có 85 xã; trong 2024 tấn công mạng tăng; đến 2025 triệu người',
    'kinh tế - xã hội 5 năm 2021–2025',
    'https://example.org/2021-08-26/4700/10.04',
    'tỷ lệ 1,234 và 4,700',
    'điện thoại 0294 3855 123',
    'năm 2021 - 3 đột phá',
  ])('leaves “%s” alone', (text) => {
    expect(written(text)).toEqual([]);
  });

  it('lets the source say whether a comma divides thousands', () => {
    expect(written('thu 4,700 tấn', recordedAre('4700'))).toEqual(['4,700 → 4.700']);
    expect(written('tăng 4,700 lần', recordedAre('4.7'))).toEqual([]);
    expect(written('vốn 1,700 tỷ', recordedAre('1.7', '1700'))).toEqual(['1,700 → 1.700']);
    expect(written('tăng 1,725 lần', recordedAre('1.725', '1725'))).toEqual([]);
    expect(written('thu 4 700 tấn', recordedAre('4700'))).toEqual(['4 700 → 4.700']);
    expect(written('lớp 4 700 em', recordedAre('4', '700'))).toEqual([]);
  });

  it('never throws, and what it asks to write it accepts', () => {
    const piece = fc.constantFrom(...'0 1 12 2021 4700 . , / - – % tỷ ngày số'.split(' '), ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { write } of misshapenIn(pieces.join(''), nothing))
          expect(misshapenIn(write, nothing)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
