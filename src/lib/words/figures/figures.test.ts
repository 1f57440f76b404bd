import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutExempt } from './exempt.ts';
import { canonicalNumber, figuresIn, supportedBy } from './figures.ts';

const readings = (text: string) => figuresIn(text).map((figure) => figure.readings[0]);

describe('figures', () => {
  it('reads the same value in Vietnamese and English writing', () => {
    expect(canonicalNumber('10,04', 'vi')).toBe(canonicalNumber('10.04', 'en'));
    expect(canonicalNumber('248.000', 'vi')).toBe(canonicalNumber('248,000', 'en'));
    expect(canonicalNumber('1.234,50', 'vi')).toBe('1234.5');
  });

  it('keeps 10,04 and 10,40 apart', () => {
    expect(canonicalNumber('10,04', 'vi')).not.toBe(canonicalNumber('10,40', 'vi'));
  });

  it('reads a date in both of its Vietnamese forms', () => {
    expect(readings('26/8/2021')).toEqual(readings('ngày 26 tháng 8 năm 2021'));
  });

  it('reads a document number as one thing', () => {
    expect(readings('Quyết định 567/QĐ-TTg')).toEqual(['#567/QĐ-TTG']);
    expect(readings('Nghị quyết 202/2025/QH15')).toEqual(['#202/2025/QH15']);
  });

  it('lets a full date support its month and year, but not its day alone', () => {
    const known = supportedBy('11/3/2025', 'vi');
    expect([...known]).toEqual(expect.arrayContaining(['2025-03-11', '2025-03', 'năm 2025']));
    expect(known.has('11')).toBe(false);
  });

  it('lets a ratio support its two numbers', () => {
    expect([...supportedBy('61/85', 'vi')]).toEqual(['61/85', '61', '85']);
    // A month is no ratio: 11/2023 records neither 11 nor 2.023.
    expect([...supportedBy('11/2023', 'vi')]).toEqual(['2023-11', 'năm 2023']);
  });

  it('reads any whole number back from its Vietnamese writing', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (value) => {
        expect(canonicalNumber(value.toLocaleString('de-DE'), 'vi')).toBe(String(value));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void figuresIn(text)));
  });
});

describe('what a source supports', () => {
  const isSupported = (written: string, source: string) =>
    figuresIn(written).every(({ readings }) =>
      readings.some((reading) => supportedBy(source, 'vi').has(reading)),
    );

  it.each([
    ['2.025 tỷ đồng', 'đến năm 2025'],
    ['2025 tỷ đồng', 'ngày 11/3/2025'],
    ['2.030 hộ', '2030'],
    ['2.025 tỷ đồng', 'giai đoạn 2021 - 2025 tỉnh Trà Vinh'],
    ['2.021 tỷ đồng', '2021–2025'],
    ['12/12 huyện', 'ngày 12/12/2023'],
    ['85% số xã', '85/85 xã'],
    ['85% số xã', 'có 85 xã'],
    ['85 phần trăm', 'có 85 xã'],
    ['85 xã', 'đạt 85%'],
    ['83.37.5 tỷ', '83.375 tỷ'],
    ['lO% số xã', '10% số xã'],
    ['IOO xã', '100 xã'],
    ['ß% số xã', '8% số xã'],
  ])('is not %j by %j', (written, source) => expect(isSupported(written, source)).toBe(false));

  it.each([
    ['năm 2025', 'ngày 11/3/2025'],
    ['ngày 12/12', '12/12/2023'],
    ['từ 10% đến 12%', '10–12%'],
    ['lần lượt 8,1; 9,2%', '8,1% và 9,2%'],
    ['85 phần trăm', '85%'],
    ['83.375 tỷ', '83.375 tỷ'],
    ['Đại hội XIII, khóa II', ''],
  ])('is %j by %j', (written, source) => expect(isSupported(written, source)).toBe(true));
});

describe('exempt figures', () => {
  const part = (
    [letters, counted, ordinals]: [string, string[], string[]],
    published: number,
    drafts = 0,
  ) => ({
    ...{ letters, counted, ordinals },
    published: [published],
    all: published + drafts,
    codes: Array.from({ length: published + drafts }, (_, at) => at + 1),
  });
  const gp: Parameters<typeof part>[0] = [
    'gp',
    ['nhóm (nhiệm vụ,) giải pháp', 'nhóm'],
    ['(nhóm) giải pháp'],
  ];
  const others = [
    part(['mt', ['mục tiêu'], ['mục tiêu']], 2),
    part(['nv', ['nhiệm vụ (trọng tâm)'], ['nhiệm vụ (trọng tâm)']], 6),
    part(['dp', ['(khâu) đột phá'], ['đột phá (chiến lược)']], 3),
    part(['th', [], []], 3),
  ];
  const names = ['Covid-19', 'Nghị định (số) 30/2020/NĐ-CP'];
  const checkedWith = (...solutions: [published: number, drafts?: number]) =>
    withoutExempt({ parts: [...others, part(gp, ...solutions)], names });
  const checked = checkedWith(11);

  it('follow the sections there are, by code with drafts, by number without', () => {
    const text = 'giải pháp 12 (gp-12), 11 nhóm giải pháp, 12 nhóm giải pháp';
    const left = (...solutions: Parameters<typeof checkedWith>) =>
      figuresIn(checkedWith(...solutions)(text)).map((figure) => figure.text);
    expect(left(11)).toEqual(['12', '12', '12']);
    expect(left(11, 1)).toEqual(['12']);
    expect(left(12)).toEqual(['11']);
  });

  it('take out a section by its number or its code', () =>
    expect(figuresIn(checked('giải pháp 7 (gp-7); nhiệm vụ thứ 2; 11 nhóm.'))).toEqual([]));

  it.each([
    'Chi cho nhóm giải pháp 50 tỷ đồng.',
    'Chi cho nhóm giải pháp 5 tỷ đồng.',
    'đạt mục tiêu 80 xã',
    'hoàn thành nhiệm vụ 3 công trình',
    'đột phá 25 tỷ đồng',
    'nhóm giải pháp 95 phần trăm',
    'mục tiêu 1–2 tỷ',
    '11 nhóm hộ nghèo',
    'th-12, gp-999',
  ])('leave %j to be checked', (text) => expect(figuresIn(checked(text))).not.toEqual([]));

  it('takes out names and ordinals and leaves every other figure', () => {
    const text =
      'Covid-19 và 6 nhiệm vụ trọng tâm; nhóm giải pháp 5. Tăng 19%, 11 nhóm trẻ, giải pháp 5%.';
    expect(figuresIn(checked(text)).map((figure) => figure.text)).toEqual(['19', '11', '5']);
  });

  it('keeps positions', () => {
    expect(checked('Covid-19 giảm 3%')).toHaveLength('Covid-19 giảm 3%'.length);
  });
});
