import { describe, expect, it } from 'vitest';
import { isLocator, keysOf, malformedNotes, splitNotes, withoutNotes } from './notes.ts';

describe('notes', () => {
  it('are split from the text, with their locators', () => {
    expect(splitNotes('Một.[@a; @b-1, tr. 3] Hai')).toEqual([
      'Một.',
      [{ key: 'a' }, { key: 'b-1', locator: 'tr. 3' }],
      ' Hai',
    ]);
  });

  it('leave the plain text behind', () => {
    expect(withoutNotes('Một.[@a] Hai.[@b]')).toBe('Một. Hai.');
  });

  it('name each source once', () => {
    expect(keysOf('Một.[@a] Hai.[@b; @a]')).toEqual(['a', 'b']);
  });

  it.each(['[@Khoa]', '[xem @a]', '[@a @b]', '[@]'])('are reported when written as %s', (text) => {
    expect(malformedNotes(`Chữ ${text}.`)).toEqual([text]);
  });

  it.each([
    ...['tr. 3', 'tr.3', 'Trang 3–5', 'trang 3, 5, 7–9', 'đoạn 2', 'câu cuối', 'Điều 4', 'điều 4a'],
    ...['khoản 2 điều 3', 'điểm b, khoản 2, điều 3', 'mục 1.2', 'tiểu mục 2', 'phụ lục I'],
    ...['chương II', 'phần đầu', 'Bảng 3', 'phần I'],
  ])('say where in a source: %s', (text) => expect(isLocator(text)).toBe(true));

  it.each([
    ...['nhận tiền', 'trang', '3', 'tr. ba', 'tr 3', 'trang 3 sai hết', 'đoạn 2 tỷ', 'trang 3%'],
    ...['mục 4.700', 'điều 12345', 'vi-du.vn', 'đã xong', 'trang “đã xong”', 'phần đã bỏ'],
    ...['tr. 3, tr. 4, tr. 5, tr. 6, tr. 7, tr. 8, tr. 9'],
  ])('may not say anything else: %s', (text) => expect(isLocator(text)).toBe(false));
});
