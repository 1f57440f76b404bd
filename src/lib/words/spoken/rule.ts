import type { SpeechStyle } from './numbers.ts';

/** How a text is said. */
export interface Speech {
  style: SpeechStyle;
  /** Abbreviations and names of this plan, beside those that every text may have: `DTI`, `V1-2`. */
  words?: Readonly<Record<string, string>>;
  /** What was said of a text before, where that is kept. */
  known?: Map<string, string>;
}

/** Says one kind of thing in a text, and leaves the rest. */
export type Rule = (text: string, speech: Speech) => string;

/**
 * What patterns are made of: no letter or digit before, and none after; what stands between two
 * numbers or dates; a number as written, dots before three digits, a comma before decimals.
 */
export const pieces = {
  start: String.raw`(?<![\p{L}\p{N}])`,
  edge: String.raw`(?![\p{L}\p{N}])`,
  dash: String.raw`\s?[–—-]\s?`,
  number: String.raw`\d+(?:\.\d{3}(?!\d))*(?:,\d+)?`,
};

/** Any of some writings, the longest first. */
export function oneOf(writings: Iterable<string>): string {
  const longestFirst = [...writings].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((each) => RegExp.escape(each)).join('|')})`;
}

/** What stands where a rule found something, by the names of its pattern. */
interface Found {
  named: Record<string, string | undefined>;
  before: string;
  after: string;
  speech: Speech;
}

/** A rule by its pattern; what `say` gives nothing for stays as it is. */
export function rule(pattern: string, say: (found: Found) => string | undefined): Rule {
  const compiled = new RegExp(pattern, 'gu');
  return (text, speech) =>
    text.replace(compiled, (whole: string, ...rest: unknown[]) => {
      const at = rest.findLast((each) => typeof each === 'number')!;
      const groups = rest.at(-1);
      const named = (typeof groups === 'object' ? groups : {}) as Found['named'];
      const around = { before: text.slice(0, at), after: text.slice(at + whole.length) };
      return say({ named, ...around, speech }) ?? whole;
    });
}

/** Tells whether a text ends with one of some words, in any case of letters. */
export function endingWith(words: string): (before: string) => boolean {
  const pattern = new RegExp(`${pieces.start}(?:${words}) ?$`, 'iu');
  return (before) => pattern.test(before.slice(-40));
}

/**
 * What a rule adds, without as much of its beginning as already stands right before it.
 *
 * @example
 * without('Chỉ số ', 'chỉ số năng lực cạnh tranh') // 'năng lực cạnh tranh'
 */
export function without(before: string, added: string): string {
  const words = added.split(' ');
  const small = added.toLowerCase().split(' ');
  const standing = ` ${before.slice(-80).trimEnd().toLowerCase()}`.replace(
    /[^\p{L}\p{N} ](?=[^ ]*$)/gu,
    ' ',
  );
  const last = words.findLastIndex((_word, at) =>
    standing.endsWith(` ${small.slice(0, at + 1).join(' ')}`),
  );
  return words.slice(last + 1).join(' ');
}

export const joined = (...parts: (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
