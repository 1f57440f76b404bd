import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryOf } from './query.ts';

it('is read back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const text = value.toWellFormed();
      expect(new URLSearchParams(queryOf({ a: text, b: 'x' })).get('a')).toBe(text);
      expect(new URL(`https://a.vn/?${queryOf({ a: text })}`).hash).toBe('');
    }),
  );
});
