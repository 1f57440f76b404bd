import { describe, expect, it } from 'vitest';
import { keysOf, malformedNotes, splitNotes, withoutNotes } from './notes.ts';

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
});
