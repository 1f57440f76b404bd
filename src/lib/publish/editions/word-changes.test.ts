import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText, wordParts, type WordPart } from './word-changes.ts';

describe('changes in words', () => {
  it('keeps a few words around a change and puts … for the rest', () => {
    const long = Array.from({ length: 40 }, (_, index) => `chữ${index}`).join(' ');
    const text = wordParts(`${long} cũ ${long}`, `${long} mới ${long}`)
      .map((part) => part.text)
      .join('');
    expect(text).toMatch(/^… chữ28 .*chữ39 cũmới chữ0 .* …$/);
  });

  it('loses no word that stayed, came or went, and puts each in its place', () => {
    const word = fc.constantFrom('Trà', 'Vinh', 'tăng', '10,04', '1.200', 'tấn,', 'đất.', '(5%)');
    // Spaces at the ends are no change.
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    // So few that none gives way to “…”.
    const texts = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordParts(before, after);
        const without = (kind: WordPart['kind']) =>
          parts.map((part) => (part.kind === kind ? '' : part.text)).join('');
        expect(words(without('added'))).toEqual(words(before));
        expect(words(without('removed'))).toEqual(words(after));
      }),
    );
  });
});

it.each([
  ['kè sụp lún sâu', 'kè sụp, lún sâu'],
  ['kè sụp, lún sâu', 'kè sụp lún sâu'],
  ['đô thị hóa', 'đô-thị hóa'],
  ['Tăng 5 xã', 'Tăng (5) xã'],
])('keeps the spaces of both sides: “%s”, “%s”', (...sides) => {
  const parts = wordParts(...sides);
  const without = (other: WordPart['kind']) =>
    parts.map(({ kind, text }) => (kind === other ? '' : text)).join('');
  expect([without('added'), without('removed')]).toEqual(sides);
});

it('reads notes as the names of their sources and drops heading marks', () => {
  const source = { short: 'Thanh Niên, 19/1/2024.' } as never;
  expect(readableText('### A\n\n> Một.[@a, tr. 3]', { a: source })).toBe(
    'A\n\nMột. [Thanh Niên, 19/1/2024, tr. 3]',
  );
});
