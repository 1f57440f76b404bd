import { describe, expect, it } from 'vitest';
import { titlePieces } from './compounds.ts';

/** What of a title stays together. */
const heldIn = (title: string) =>
  titlePieces(title)
    .filter(({ held }) => held)
    .map(({ text }) => text);

describe('a title', () => {
  it('keeps its compounds, names and years together, with the mark that follows', () => {
    expect(heldIn('Trà Vinh đặt ra gì cho 2021–2025, và kết quả nào?')).toEqual([
      'Trà Vinh',
      'đặt ra',
      '2021–2025,',
      'kết quả',
    ]);
  });

  it('keeps a name and its number together', () => {
    expect(heldIn('Covid-19, nông thôn')).toEqual(['Covid-19,']);
  });

  it('takes the longest word, and no part of another', () => {
    expect(heldIn('Nông thôn mới; bản kế hoạchx')).toEqual(['Nông thôn mới;']);
  });

  it('loses and adds no character', () => {
    for (const title of ['', 'Một', 'Kinh tế biển', 'Văn hóa, xã hội 9/9 – 2021–2025'])
      expect(
        titlePieces(title)
          .map(({ text }) => text)
          .join(''),
      ).toBe(title);
  });
});
