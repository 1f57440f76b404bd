import { codePoint } from '../../words/code-point.ts';

/** Characters that nobody sees or that turn the reading direction. */
const unseen = /(?!\s)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A text from outside as a code span on one line: the one place of GitHub's Markdown where
 * nothing is HTML, a link, a mention, an emoji or a formula. Unseen characters are named.
 *
 * @param limit characters shown; `…` stands for the rest
 * @see https://github.github.com/gfm/#code-spans
 * @example
 * inert('@ai `x`') // '`` @ai `x` ``'
 * inert('a\u202Eb') // '`a[U+202E]b`'
 */
export function inert(text: string, limit = 400): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(unseen, (each) => `[${codePoint(each)}]`)
    .trim();
  const short = line.length > limit ? `${line.slice(0, limit).toWellFormed()}…` : line;
  return codeSpan(short);
}

/**
 * One line as a code span, its spaces kept.
 *
 * @example
 * codeSpan('  - a: `x`') // '``   - a: `x` ``'
 */
export function codeSpan(line: string): string {
  if (!line) return '` `';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * An address with whatever Markdown or a log could take for a mark percent-encoded.
 *
 * @throws {TypeError} when it is not an address.
 * @example
 * plainUrl('https://a.vn/x|y`z') // 'https://a.vn/x%7Cy%60z'
 */
export function plainUrl(url: string): string {
  return new URL(url).href.replace(
    /[^\w\-.~:/?#@!$&'()*+,;=%]/g,
    (each) => `%${each.codePointAt(0)!.toString(16).toUpperCase()}`,
  );
}

/**
 * Lines up to a size in bytes; when some had to go, a last line that says how many.
 *
 * @example
 * bounded(['aa', 'bb', 'cc'], 30, (left) => `và ${left} dòng nữa`)
 */
export function bounded(lines: string[], bytes: number, rest: (left: number) => string): string {
  const size = (line: string) => Buffer.byteLength(line) + 1;
  const all = lines.reduce((sum, line) => sum + size(line), 0);
  if (all <= bytes) return `${lines.join('\n')}\n`;
  let room = bytes - size(rest(lines.length)) - 1;
  let count = 0;
  while (size(lines[count]!) <= room) room -= size(lines[count++]!);
  return `${lines.slice(0, count).join('\n')}\n\n${rest(lines.length - count)}\n`;
}

/** GitHub drops a step's summary of more than 1 MiB. */
const mostBytes = 900_000;

/** Lines of Markdown as a step's summary, within what GitHub takes; `rest` says how many had to go. */
export function stepSummary(lines: string[], rest: (left: number) => string): string {
  return bounded(lines, mostBytes, rest);
}
