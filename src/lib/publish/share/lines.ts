/** How wide a text is at a size, in its units. */
export type Measure = (text: string, size: number) => number;

/**
 * A text in lines of a width: a word longer than a line is cut through, and what is left after the
 * last line is left out.
 *
 * @example
 * linesOf('một hai ba', { size: 1, wide: 7, most: 2 }, (text) => text.length) // ['một hai', 'ba']
 */
export function linesOf(
  text: string,
  { size, wide, most }: { size: number; wide: number; most: number },
  measure: Measure,
): string[] {
  const fits = (line: string) => measure(line, size) <= wide;
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
  if (lines.length <= most) return lines;
  let last = lines[most - 1]!;
  while (last && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const letters = [...word];
  let end = letters.length;
  while (end > 1 && !fits(letters.slice(0, end).join(''))) end -= 1;
  const rest = letters.slice(end).join('');
  return [letters.slice(0, end).join(''), ...(rest ? pieces(rest, fits) : [])];
}

/** The largest of some sizes at which a text stands whole in so many lines; else the smallest. */
export function fitted(
  text: string,
  sizes: number[],
  { wide, most }: { wide: number; most: number },
  measure: Measure,
): { size: number; lines: string[] } {
  const all = sizes.map((size) => ({ size, lines: linesOf(text, { size, wide, most }, measure) }));
  return all.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? all.at(-1)!;
}
