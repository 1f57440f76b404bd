import { stripMarks, wordsOf } from '../../words/without-marks.ts';

/** The names of the site: what a correction is measured against. */
export interface SiteNames {
  /** Whether these words, as typed, are a name. */
  isName(words: string): boolean;
  /**
   * Whether a candidate for a word stands beside that word's neighbours in a name: 2 as
   * written, 1 without marks, 0 not.
   */
  nearness(words: string[], at: number, candidate: string): number;
}

/** Prepares the names; what only corrections need is made at the first correction. */
export function siteNames(names: string[]): SiteNames {
  const known = new Set(names.map((name) => wordsOf(name).join(' ')));
  let padded: { written: string; bare: string }[] | undefined;
  return {
    isName: (words) => known.has(words),
    nearness(words, at, candidate) {
      padded ??= [...known].map((name) => ({
        written: ` ${name} `,
        bare: ` ${stripMarks(name)} `,
      }));
      const pairs = [
        ...(at > 0 ? [`${words[at - 1]} ${candidate}`] : []),
        ...(at + 1 < words.length ? [`${candidate} ${words[at + 1]}`] : []),
      ];
      if (pairs.some((pair) => padded!.some(({ written }) => written.includes(` ${pair} `))))
        return 2;
      const plain = pairs.map((pair) => ` ${stripMarks(pair)} `);
      return plain.some((pair) => padded!.some(({ bare }) => bare.includes(pair))) ? 1 : 0;
    },
  };
}
