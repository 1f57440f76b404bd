/** A piece of a file, as it is stored. */
export interface Place {
  file: string;
  from: number;
  to: number;
}

export type Edit = Place & { text: string };

/**
 * A text with its edits, everything else byte for byte, and where each of them came to stand;
 * undefined where two of them take the same piece.
 *
 * @example
 * edited('abc', [{ file: 'a.md', from: 1, to: 2, text: 'B' }])?.text // 'aBc'
 */
export function edited(text: string, edits: Edit[]) {
  let out = '';
  let at = 0;
  const lines = new Map<Edit, [first: number, last: number]>();
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) return undefined;
    out += text.slice(at, edit.from);
    const first = lineCount(out);
    out += edit.text;
    at = edit.to;
    lines.set(edit, [first, lineCount(out)]);
  }
  return { text: out + text.slice(at), lines };
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

/**
 * Where lines of a text begin and end, the line break after the last aside.
 *
 * @example
 * spanOfLines('a\nbc\nd', 2, 3) // [2, 6]
 */
export function spanOfLines(text: string, first: number, last: number): [number, number] {
  const lines = text.split('\n');
  const from = lines.slice(0, first - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const length = lines
    .slice(first - 1, last)
    .join('\n')
    .replace(/\r$/, '').length;
  return [from, from + length];
}
