import type { Note } from '../read/markdown/notes.ts';
import { noteId } from '../read/reserved.ts';

/** Numbers the sources of one page in the order in which its notes name them. */
export type Numbering = ReturnType<typeof createNumbering>;

/**
 * @example
 * const n = createNumbering(); n.numberOf({ key: 'b' }); n.numberOf({ key: 'a' }); n.numberOf({ key: 'b' }) // 1, 2, 1
 */
export function createNumbering() {
  const numbers = new Map<string, number>();
  const uses = new Map<string, string[]>();
  let count = 0;
  return {
    /** The number of a note's source on this page, from 1. */
    numberOf({ key }: Note): number {
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    },
    /** The id of one more note on this page to a source, from 1. */
    useOf({ key }: Note): string {
      const id = noteId((count += 1));
      uses.set(key, [...(uses.get(key) ?? []), id]);
      return id;
    },
    usesOf: (key: string): string[] => uses.get(key) ?? [],
    keys: () => [...numbers.keys()],
  };
}
