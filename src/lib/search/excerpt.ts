import { wordOf } from './terms.ts';

/** A run of text, and whether it is what was asked for. */
export type Piece = [text: string, marked: boolean];

/** Words of a statement that a result shows. */
const longest = 60;

/**
 * A statement as a result shows it: of a long one the run of words that holds most of the terms, those
 * marked; `exact` has the keys of words that were typed with marks.
 *
 * @example
 * excerptOf('Điện gió phát 322 MW.', ['gio']) // [['Điện ', false], ['gió', true], [' phát 322 MW.', false]]
 */
export function excerptOf(
  text: string,
  terms: string[],
  exact = new Map<string, string>(),
): Piece[] {
  const words = text.split(/(?<=\s)/).map((each) => {
    const [, open = '', word = '', close = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}%²³]*)$/su.exec(each) ?? [];
    const { bare, key } = wordOf(word.toLowerCase());
    const isOther = (exact.get(bare) ?? key) !== key;
    const held = !isOther && [bare, ...bare.split(/[/-]/)].some((part) => terms.includes(part));
    return { each, open, word, close, held };
  });
  const start = words.length > longest ? bestRun(words.map(({ held }) => Number(held))) : 0;
  const pieces: Piece[] = start ? [['… ', false]] : [];
  const add = (run: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last && last[1] === marked) last[0] += run;
    else if (run) pieces.push([run, marked]);
  };
  for (const { each, open, word, close, held } of words.slice(start, start + longest)) {
    add(held ? open : each, false);
    if (held) add(word, true);
    if (held) add(close, false);
  }
  if (start + longest < words.length) add('…', false);
  return pieces;
}

/** Where the run with most of what is wanted begins; the earliest of such, a little before its first. */
function bestRun(held: number[]): number {
  const sums = held.map((_, at) => held.slice(at, at + longest).reduce((a, b) => a + b, 0));
  const first = sums.indexOf(Math.max(...sums));
  return Math.max(0, Math.min(held.indexOf(1, first) - 8, held.length - longest));
}
