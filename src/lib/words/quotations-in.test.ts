import { describe, expect, it } from 'vitest';
import { quotationsIn, withPlainMarks } from './quotations-in.ts';

describe('quotations', () => {
  it.each([
    ...['“a”', '"a"', '«a»', '‹a›', '‘a’', "'a'", '„a“', '‚a‘', '»a«', '”a”', '❝a❞', '❛a❜', '🙶a🙷'],
    ...[
      '「a」',
      '『a』',
      '《a》',
      '〈a〉',
      '【a】',
      '〝a〟',
      '｢a｣',
      '﹁a﹂',
      '＂a＂',
      '＇a＇',
      '⟪a⟫',
      '❮a❯',
    ],
    ...['“a"', '›a‹', '⸂a⸃', '⹂a‟', "''a''", ",,a''", "``a''", '<<a>>', '´a´', '″a″'],
  ])('stand between %s', (quotation) => {
    const found = quotationsIn(`Nói ${quotation}.`);
    expect(found.map(({ text }) => text.trim())).toContain('a');
    expect(withPlainMarks(quotation)).toHaveLength(quotation.length);
  });

  it('may hold another, and tell where they stand', () => {
    expect(quotationsIn('Có “a “b” c”.')).toEqual([
      { text: 'a “b” c', start: 3, end: 12, closed: true },
    ]);
  });

  it('run from a mark without a partner to the end of its sentence', () => {
    expect(quotationsIn('Có “a b. Rồi c.')).toEqual([
      { text: 'a b', start: 3, end: 7, closed: false },
    ]);
  });

  it.each(["M'Nông và R'lấp", '(a) và [b]', 'Có a, b, c.', '5 < 6'])('are not in %s', (text) =>
    expect(quotationsIn(text)).toEqual([]),
  );
});
