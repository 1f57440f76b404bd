import type { Memory } from './memory.ts';
import type { LocatedYaml } from './yaml.ts';

/** The data files that are mappings of entries. */
const records = /^(?:nguon|co-quan|thuat-ngu|chi-tieu|dong-thoi-gian|da-tra)\.yaml$/;

/** An entry as its file has it: the same thing as long as its text is the same. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

export interface Placed {
  piece: Piece;
  above: number;
}

/**
 * A data file cut before each of its entries, so that of one that was edited one entry is read again;
 * any other file, and one with a line of which nobody can tell, in one piece.
 *
 * @example
 * piecesOf('nguon.yaml', 'a:\n  b: 1\nc:\n  d: 2\n', memory).map(({ above }) => above) // [0, 2]
 */
export function piecesOf(file: string, text: string, memory: Memory): readonly Placed[] {
  return memory.ofText(cut, file, text);
}

function cut(file: string, text: string, memory: Memory): Placed[] {
  const placed = (own: string, above: number) => ({
    piece: memory.ofText(pieceOf, file, own),
    above,
  });
  // Other ends of lines are told of by the file.
  const lines = records.test(file) && !/[\r\u2028\u2029]/.test(text) ? text.split('\n') : [];
  if (!lines.every((line) => /^(?:$|[ #]|[a-z][a-z0-9-]*:(?: |$))/.test(line)))
    return [placed(text, 0)];
  const starts = lines.flatMap((line, at) => (/^[a-z]/.test(line) ? at : [])).slice(1);
  if (!starts.length) return [placed(text, 0)];
  return [0, ...starts].map((above, at) => {
    const next = starts[at];
    const own = lines.slice(above, next).join('\n');
    return placed(next === undefined ? own : `${own}\n`, above);
  });
}

const pieceOf = (file: string, text: string): Piece => ({ file, text });

/** What is found in a file by asking each of its entries alone. */
export function inEachEntry<Of extends { line: number }>(
  ask: (file: string, text: string) => Of[],
) {
  const inPiece = ({ file, text }: Piece) => ask(file, text);
  return (file: string, text: string, memory: Memory): Of[] =>
    piecesOf(file, text, memory).flatMap(({ piece, above }) => {
      const found = memory.of(inPiece, piece);
      return above ? found.map((each) => ({ ...each, line: each.line + above })) : found;
    });
}

/** What a file was read in: its entries, each with the lines above it, or all of it. */
export function entriesIn(located: LocatedYaml): NonNullable<LocatedYaml['entries']> {
  return located.entries ?? [{ located, above: 0 }];
}

/** Entries read one by one as their file; undefined where two have one name. */
export function joinedYaml(parts: NonNullable<LocatedYaml['entries']>) {
  const problems = parts.flatMap(({ located, above }) =>
    located.problems.map((each) => ({ ...each, line: each.line + above })),
  );
  const values = parts.map(({ located }) => (located.value ?? {}) as Record<string, unknown>);
  const byKey = new Map(
    values.flatMap((value, at) => Object.keys(value).map((key) => [key, parts[at]!] as const)),
  );
  if (!problems.length && byKey.size < parts.length) return undefined;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const joined: LocatedYaml = {
    value: parts.some(({ located }) => located.value === undefined)
      ? undefined
      : Object.assign({}, ...values),
    problems,
    entries: parts,
    lineOf: (path) => {
      const { located, above } = byKey.get(String(path[0])) ?? first;
      return located.lineOf(path) + above;
    },
    linesOf: (path) => {
      const one = byKey.get(String(path[0]));
      const [from, to] = one ? [one, one] : [first, last];
      return [from.located.linesOf(path)[0] + from.above, to.located.linesOf(path)[1] + to.above];
    },
  };
  return joined;
}
