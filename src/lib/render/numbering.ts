import type { Note } from '../read/markdown/notes.ts';

/** Numbers the sources of one page in the order in which its notes name them. */
export interface Numbering {
  /** The number of a note's source on this page, from 1. */
  numberOf(note: Note): number;
  /** The keys in the order of their numbers. */
  keys(): string[];
}

/**
 * @example
 * const n = createNumbering(); n.numberOf({ key: 'b' }); n.numberOf({ key: 'a' }); n.numberOf({ key: 'b' }) // 1, 2, 1
 */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    numberOf({ key }) {
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    },
    keys: () => [...numbers.keys()],
  };
}
