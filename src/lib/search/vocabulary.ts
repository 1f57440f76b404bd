import { stripMarks, stripMarksKeepingDj, syllableKey, wordsOf } from '../words/without-marks.ts';

/** The vocabulary file: the site's own syllables, and the pairs that settle d or đ. */
export interface VocabularyFile {
  /** Syllables as written, four lists from the most to the least frequent, space-separated. */
  syllables: string[];
  /**
   * For each syllable that exists with d and with đ: what stands before it, then what
   * stands after it; without marks but with đ, space-separated.
   */
  pairs: Record<string, [before: string, after: string]>;
}

/** What the expansion asks of the site's words. */
export interface Vocabulary {
  /** Syllables as written whose bare form, đ read as d, is this. */
  writingsOf(bare: string): string[];
  /** The syllable as the site writes it that has the same letters and tone. */
  sameSyllable(key: string): string | undefined;
  /** Whether the site has these two syllables side by side (bare, đ kept). */
  hasPair(first: string, second: string): boolean;
  /** Every bare form, the most frequent first. */
  bare: string[];
}

/** Makes the vocabulary file from all the texts of the site. */
export function buildVocabulary(texts: string[]): VocabularyFile {
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  const bare = new Map<string, string>();
  const bareOf = (word: string) => {
    const known = bare.get(word) ?? stripMarksKeepingDj(word);
    bare.set(word, known);
    return known;
  };
  for (const text of texts) {
    const words = wordsOf(text).filter((word) => /^\p{L}+$/u.test(word));
    words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
    words.slice(1).forEach((word, at) => pairs.add(`${bareOf(words[at]!)} ${bareOf(word)}`));
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const bounds = [0, 150, 450, 1000, Infinity];
  const ambiguous = ambiguousForms(ranked);
  const settling = [...pairs].filter((pair) => pair.split(' ').some((each) => ambiguous.has(each)));
  return {
    syllables: bounds.slice(1).map((end, at) => ranked.slice(bounds[at], end).sort().join(' ')),
    pairs: groupPairs(settling, ambiguous),
  };
}

function groupPairs(pairs: string[], ambiguous: Set<string>): VocabularyFile['pairs'] {
  const around = (form: string, at: 0 | 1) =>
    pairs
      .map((pair) => pair.split(' '))
      // A pair of two such syllables is kept once, with the first.
      .filter((pair) => pair[1 - at] === form && !(at === 0 && ambiguous.has(pair[0] ?? '')))
      .map((pair) => pair[at])
      .sort()
      .join(' ');
  return Object.fromEntries(
    [...ambiguous].sort().map((form) => [form, [around(form, 0), around(form, 1)]]),
  );
}

/** Bare forms (đ kept) that exist with d and with đ: `dat` and `đat`. */
function ambiguousForms(words: string[]): Set<string> {
  const forms = new Set(words.map(stripMarksKeepingDj));
  const both = [...forms].filter((form) => form.startsWith('đ') && forms.has(`d${form.slice(1)}`));
  return new Set(both.flatMap((form) => [form, `d${form.slice(1)}`]));
}

/** Reads a vocabulary file into look-ups. */
export function readVocabulary(file: VocabularyFile): Vocabulary {
  const byBare = new Map<string, string[]>();
  const byKey = new Map<string, string>();
  const pairs = new Set(
    Object.entries(file.pairs).flatMap(([form, [before, after]]) => [
      ...before.split(' ').map((each) => `${each} ${form}`),
      ...after.split(' ').map((each) => `${form} ${each}`),
    ]),
  );
  for (const word of file.syllables.flatMap((list) => list.split(' ')).filter(Boolean)) {
    const bare = stripMarks(word);
    byBare.set(bare, [...(byBare.get(bare) ?? []), word]);
    const key = syllableKey(word);
    if (!byKey.has(key)) byKey.set(key, word);
  }
  return {
    writingsOf: (bare) => byBare.get(bare) ?? [],
    sameSyllable: (key) => byKey.get(key),
    hasPair: (first, second) => pairs.has(`${first} ${second}`),
    bare: [...byBare.keys()],
  };
}
