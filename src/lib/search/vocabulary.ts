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
  const said = texts.map((text) => wordsOf(text).filter((word) => /^\p{L}+$/u.test(word)));
  const counts = new Map<string, number>();
  for (const words of said) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const bounds = [0, 150, 450, 1000, Infinity];
  return {
    syllables: bounds.slice(1).map((end, at) => ranked.slice(bounds[at], end).sort().join(' ')),
    pairs: settlingPairs(said, ranked),
  };
}

/** Which bare forms stand before and after each that exists with d and with đ. */
function settlingPairs(said: string[][], ranked: string[]): VocabularyFile['pairs'] {
  const bare = new Map(ranked.map((word) => [word, stripMarksKeepingDj(word)]));
  const ambiguous = ambiguousForms([...bare.values()]);
  const around = new Map(
    [...ambiguous]
      .sort()
      .map((form) => [form, { before: new Set<string>(), after: new Set<string>() }]),
  );
  for (const words of said)
    words.slice(1).forEach((word, at) => {
      const [first, second] = [bare.get(words[at]!)!, bare.get(word)!];
      around.get(first)?.after.add(second);
      // A pair of two such syllables is kept once, with the first.
      if (!around.has(first)) around.get(second)?.before.add(first);
    });
  const written = (forms: Set<string>) => [...forms].sort().join(' ');
  return Object.fromEntries(
    [...around].map(([form, { before, after }]) => [form, [written(before), written(after)]]),
  );
}

/** Bare forms (đ kept) that exist with d and with đ: `dat` and `đat`. */
function ambiguousForms(bare: string[]): Set<string> {
  const forms = new Set(bare);
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
