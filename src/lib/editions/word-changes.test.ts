import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText, wordParts } from './word-changes.ts';

describe('changes in words', () => {
  it('keeps a few words around a change and puts … for the rest', () => {
    const long = Array.from({ length: 40 }, (_, index) => `chữ${index}`).join(' ');
    const text = wordParts(`${long} cũ ${long}`, `${long} mới ${long}`)
      .map((part) => part.text)
      .join('');
    expect(text).toMatch(/^… chữ28 .*chữ39 cũmới chữ0 .* …$/);
  });

  it('loses no word that came or went', () => {
    const word = fc.constantFrom('Trà', 'Vinh', 'tăng', '10,04', '1.200', 'tấn', 'đất');
    const texts = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordParts(before, after);
        const count = (words: string[]) =>
          words.flatMap((each) => each.split(/\s+/)).filter(Boolean);
        const removed = count(parts.filter((p) => p.kind === 'removed').map((p) => p.text));
        const added = count(parts.filter((p) => p.kind === 'added').map((p) => p.text));
        const sizes = (text: string) => text.split(' ').length;
        expect(sizes(after) - sizes(before)).toBe(added.length - removed.length);
      }),
    );
  });
});

it('reads notes as the names of their sources and drops heading marks', () => {
  const source = { short: 'Thanh Niên, 19/1/2024.' } as never;
  expect(readableText('### A\n\nMột.[@a, tr. 3]', { a: source })).toBe(
    'A\n\nMột. [Thanh Niên, 19/1/2024, tr. 3]',
  );
});
