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
    expect([...known]).toEqual(expect.arrayContaining(['2025-03-11', '2025-03', '2025']));
    expect(known.has('11')).toBe(false);
  });

  it('lets a ratio support its two numbers', () => {
    expect([...supportedBy('61/85', 'vi')]).toEqual(['61/85', '61', '85']);
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

describe('exempt figures', () => {
  it('takes out names and ordinals and leaves every other figure', () => {
    const text =
      'Covid-19 và 6 nhiệm vụ trọng tâm; nhóm giải pháp 5. Tăng 19%, 11 nhóm trẻ, giải pháp 5%.';
    expect(figuresIn(withoutExempt(text)).map((figure) => figure.text)).toEqual(['19', '5']);
  });

  it('keeps positions', () => {
    expect(withoutExempt('Covid-19 giảm 3%')).toHaveLength('Covid-19 giảm 3%'.length);
  });
});
