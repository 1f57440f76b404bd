import { wordsOf } from '../../words/shortened.ts';

/** How wide a text is at a size, in its units. */
export type Measure = (text: string, size: number) => number;

/**
 * A text in lines of a width: a word longer than a line is cut through; of what does not stand in
 * them the end is left out, in whole words, from where a clause ends or a source is named.
 *
 * @example
 * linesOf('một hai ba', { size: 1, wide: 7, most: 2 }, (text) => text.length) // ['một hai', 'ba']
 */
export function linesOf(
  text: string,
  { size, wide, most }: { size: number; wide: number; most: number },
  measure: Measure,
): string[] {
  const within = (some: string) => allLines(some, (line) => measure(line, size) <= wide);
  let lines = within(text);
  let longest = lines.slice(0, most).join(' ').length;
  while (lines.length > most) {
    lines = within(wordsOf(text, longest));
    longest -= 1;
  }
  return lines;
}

function allLines(text: string, fits: (line: string) => boolean): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, fits));
  const lines: string[] = [];
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length && fits(line)) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const letters = [...word];
  let end = letters.length;
  while (end > 1 && !fits(letters.slice(0, end).join(''))) end -= 1;
  const rest = letters.slice(end).join('');
  return [letters.slice(0, end).join(''), ...(rest ? pieces(rest, fits) : [])];
}

/** A size of letters, with how many lines it may take where that is another number. */
export type Size = number | [size: number, most: number];

/** The first of some sizes at which a text stands whole in so many lines; else the last. */
export function fitted(
  text: string,
  sizes: Size[],
  { wide, most }: { wide: number; most: number },
  measure: Measure,
): { size: number; lines: string[] } {
  const all = sizes.map((each) => {
    const [size, lines] = Array.isArray(each) ? each : [each, most];
    return { size, lines: linesOf(text, { size, wide, most: lines }, measure) };
  });
  return all.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? all.at(-1)!;
}
