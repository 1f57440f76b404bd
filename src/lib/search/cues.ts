import type { Phrase, Speech } from './speech.ts';
import { numberOf, termsOf, type Word } from './terms.ts';

/** How far each of some terms, by its number, tells what the plan answers, above 0, from what it does not. */
export type Cues = Map<number, number>;

/** What stands below it parts lists, or cannot be seen; where letters are half of others, and how many. */
const zero = 161;
const [halves, ofHalves] = [0xd800, 0x800];

/** The number of a term: among 7,000 cues one in 53 that nobody asked yet has another's. */
export function cueNumber(term: string): number {
  return numberOf(term, 373_248);
}

/** Cues by what they are of: a word, or two with a space between them. */
export function numbered(cues: [of: string, weight: number][]): Cues {
  return new Map(cues.map(([term, weight]) => [cueNumber(term.replace(' ', '_')), weight]));
}

/**
 * Cues as a file of search has them, a line for each weight: of its terms the numbers in order, each as
 * a letter by how far it is from the one before. So a term weighs twelve bits; written out, five bytes.
 */
export function cueLines(cues: [of: string, weight: number][]): string[] {
  return [...Map.groupBy(numbered(cues), ([, weight]) => weight)].map(([weight, each]) => {
    const sorted = each.map(([number]) => number).sort((a, b) => a - b);
    const gaps = sorted.map((number, at) => number - (sorted[at - 1] ?? 0));
    return `=${weight}: ${String.fromCodePoint(...gaps.map(letterOf))}`;
  });
}

function letterOf(gap: number): number {
  return zero + gap + (zero + gap < halves ? 0 : ofHalves);
}

/** The cues of such lines, by their weights. */
export function readCues(lines: [weight: string, letters: string][]): Cues {
  return new Map(
    lines.flatMap(([weight, letters]) => {
      let number = 0;
      return [...letters].map((letter): [number, number] => {
        const point = letter.codePointAt(0)!;
        number += point - zero - (point < halves ? 0 : ofHalves);
        return [number, Number(weight)];
      });
    }),
  );
}

/** The terms of a query that can tell: not those of the province's name, which people add to everything. */
export function tellingTerms(words: Word[], common: Phrase[]): string[] {
  const ofNames = new Set(common.flatMap(termsOf));
  return termsOf(words).filter((term) => !ofNames.has(term));
}

/** How far a query sounds like what the plan answers: below 0 like what it does not. */
export function soundOf(words: Word[], { cues, common }: Pick<Speech, 'cues' | 'common'>): number {
  const numbers = new Set(tellingTerms(words, common).map(cueNumber));
  const told = [...numbers].reduce((sum, number) => sum + (cues.get(number) ?? 0), 0);
  return told / Math.sqrt(numbers.size || 1);
}
