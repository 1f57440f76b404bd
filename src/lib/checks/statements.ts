import type { Block } from '../markdown/blocks.ts';
import { notesOf, type Note } from '../markdown/notes.ts';
import type { Loaded } from './load.ts';
import { once } from './once.ts';

/** A block of text anywhere in the content, with the notes it may rest on. */
export interface Statement extends Block {
  file: string;
  /** The notes in its own text, where it rests on those of the text around it. */
  own?: Note[];
}

/**
 * Every statement of the content: the blocks of each clause, the fields of the YAML
 * files, and titles and summaries, which rest on the notes of their own page.
 */
export const statementsOf = once((loaded: Loaded): Statement[] => {
  const blocks = loaded.markdown.flatMap(({ file, clauses }) =>
    clauses.flatMap((clause) =>
      clause.blocks.map((block) => ({
        ...block,
        file,
        ...(block.kind === 'heading' && { own: block.notes, notes: notesIn([clause]) }),
      })),
    ),
  );
  const headings = loaded.markdown.flatMap(({ file, clauses }) =>
    clauses.map((clause): Statement => ({
      file,
      kind: 'heading',
      text: clause.title,
      own: notesOf(clause.title),
      notes: notesIn([clause]),
      lines: [clause.line, clause.line],
    })),
  );
  return [...blocks, ...headings, ...loaded.fields, ...frontMatter(loaded)];
});

function frontMatter(loaded: Loaded): Statement[] {
  return loaded.markdown.flatMap(({ file, data, clauses, lineOf, source }) =>
    (['title', 'short', 'summary'] as const).map((key): Statement => {
      const first = lineOf([key]);
      const rest = source.split('\n').slice(first);
      const length = rest.findIndex((line) => !/^\s+\S/.test(line));
      return {
        file,
        kind: 'heading',
        text: data[key],
        own: notesOf(data[key]),
        notes: notesIn(clauses),
        lines: [first, first + Math.max(0, length)],
      };
    }),
  );
}

function notesIn(clauses: { blocks: Block[] }[]): Note[] {
  return clauses.flatMap((clause) => clause.blocks.flatMap((block) => block.notes));
}

/** The lines of its file that a statement stands on. */
export function linesOf(loaded: Loaded, { file, lines: [first, last] }: Statement): string[] {
  const all = linesOfFiles(loaded);
  const lines = all.get(file) ?? (loaded.tree.get(file) ?? '').split('\n');
  all.set(file, lines);
  return lines.slice(first - 1, last);
}

/** Files already split: a file has many statements. */
const linesOfFiles = once<Loaded, Map<string, string[]>>(() => new Map());

/** The line of a statement on which a piece of its text stands; its first line when not found as written. */
export function lineOf(loaded: Loaded, statement: Statement, piece: string): number {
  const [first] = statement.lines;
  const lines = linesOf(loaded, statement);
  // As a whole before as a part of something longer: 24 does not stand in 2024.
  const whole = new RegExp(
    String.raw`(?<![\p{L}\d]|\d[.,/])${RegExp.escape(piece)}(?![\p{L}\d]|[.,/]\d)`,
    'u',
  );
  const words = piece.split(/\s+/);
  // A piece may run over the end of a line: then as much of it as one line holds.
  const starts = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  const offset =
    [whole.exec.bind(whole), ...starts.map((start) => (line: string) => line.includes(start))]
      .map((holds) => lines.findIndex((line) => holds(line)))
      .find((index) => index >= 0) ?? 0;
  return first + offset;
}
