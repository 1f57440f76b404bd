import { stripMarksKeepingDj } from '../words/without-marks.ts';

/** The parts of Pagefind's index, in order: the first word of each and its file's name. */
export type Chunks = [from: string, file: string][];

/**
 * The parts of the index that hold some words, each named once.
 *
 * @example
 * chunksOf(['biển'], [['a', 'vi_1'], ['h', 'vi_2']]) // ['vi_1']
 */
export function chunksOf(words: string[], chunks: Chunks): string[] {
  const files = words.map((word) => {
    const bare = stripMarksKeepingDj(word);
    return chunks.findLast(([from]) => from <= bare)?.[1];
  });
  return [...new Set(files)].filter((file) => file !== undefined);
}
