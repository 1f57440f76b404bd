/** Between two letters or digits of one word. */
const within = String.raw`[\p{L}\p{N}](?=[\p{L}\p{N}])`;

/**
 * A line with something else in the place of a piece, whose marks may be escaped there; undefined
 * where the piece stands nowhere or more than `most` times, as one of them may be meant as it is.
 *
 * @example
 * rewritten('Chữ \\*\\* đậm ** này.', '** đậm **', '**đậm**') // 'Chữ **đậm** này.'
 */
export function rewritten(
  line: string,
  piece: string,
  write: string,
  most = 1,
): string | undefined {
  const times = timesIn(line, piece);
  const instead = line.split(typed(piece)).join(write);
  return times > 0 && times <= most && instead !== line ? instead : undefined;
}

/** How many times a piece stands in a text, not within a longer word. */
export function timesIn(text: string, piece: string): number {
  return text.split(typed(piece)).length - 1;
}

function typed(piece: string): RegExp {
  const marks = piece.replace(/[^\p{L}\p{N}\s]/gu, (mark) => String.raw`\\?${RegExp.escape(mark)}`);
  return new RegExp(`(?<!${within})${marks}(?<!${within})`, 'u');
}
