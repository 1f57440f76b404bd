/**
 * A text as one line that a terminal, a log or a page can only show: characters that command,
 * hide or turn others are written by their number.
 *
 * @example
 * visible('a\u202Eb\nc') // 'a\\u{202E}b\\u{A}c'
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (each) => `\\u{${each.codePointAt(0)!.toString(16).toUpperCase()}}`,
  );
}
