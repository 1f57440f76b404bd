import { stripMarks } from '../../words/without-marks.ts';

/** Groups of writings that mean one thing: a term with its abbreviations and synonyms. */
export type SynonymGroups = string[][];

/**
 * The query with one known writing replaced by the others of its group, longest match first.
 *
 * @example
 * withSynonyms(['sáp', 'nhập', 'tỉnh'], [['hợp nhất', 'sáp nhập']]) // [['hợp', 'nhất', 'tỉnh']]
 */
export function withSynonyms(words: string[], groups: SynonymGroups): string[][] {
  const bare = words.map(stripMarks);
  for (let length = Math.min(words.length, 6); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = bare.slice(start, start + length).join(' ');
      const others = groups
        .filter((group) => group.some((each) => stripMarks(each) === phrase))
        .flatMap((group) => group.filter((each) => stripMarks(each) !== phrase));
      if (others.length)
        return others.map((other) => [
          ...words.slice(0, start),
          ...other.toLowerCase().split(' '),
          ...words.slice(start + length),
        ]);
    }
  }
  return [];
}
