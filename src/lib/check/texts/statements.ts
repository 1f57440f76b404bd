import type { Block } from '../../read/markdown/blocks.ts';
import type { Note } from '../../read/markdown/notes.ts';
import type { Field } from '../../read/fields.ts';
import { namedUnit } from '../../read/told.ts';
import { asidesOf, sentence } from './asides.ts';
import { byFile, fieldGroups, type Group } from './groups.ts';
import { isUnread, questionStatements, sheetUnits } from './on-units.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { most } from '../../words/most.ts';
import { remembered, type Memory } from '../../read/memory.ts';

/** A block of text anywhere in the content, with the notes it may rest on. */
export interface Statement extends Block {
  file: string;
  /** Not held to the editors' style, as another spelling that readers search by. */
  unstyled?: boolean;
  /** Of what rests on units rather than on sources of its own: their words, which have its figures. */
  of?: string;
}

export type Place = Pick<Statement, 'file' | 'lines'>;

/** Every statement of the content: blocks, fields of YAML files, asides, and titles and summaries, which rest on the notes of their page. */
export const statementsOf = remembered((loaded: Loaded) => statementGroups(loaded).flat());

/** The same by files. */
export const statementGroups = remembered((loaded: Loaded): Group<Statement>[] => {
  const { markdown, memory } = loaded;
  return byFile(memory, statementGroups, [
    ...markdown.map((page) => {
      const of = sheetUnits(loaded, page);
      return memory.given(onPage, page, [of], () => onPage(page, of, memory));
    }),
    ...fieldGroups(loaded).map((fields) => withNamed(loaded, fields)),
    ...questionStatements(loaded),
    ...asidesOf(loaded),
  ]);
});

/** Fields, each of which rests on the notes of what it names, too. */
function withNamed(loaded: Loaded, fields: Group<Field>): Group<Statement> {
  const named = fields.map((field) => field.named.map((name) => notesNamed(loaded, name)));
  const { memory } = loaded;
  return memory.given(withNamed, fields, named.flat(), () =>
    fields.flatMap((field, at) => {
      const others = named[at]!.filter((notes) => notes !== undefined);
      // What cannot be found or read is told of, and nothing else.
      if (others.length < field.named.length) return [];
      const notes = others.flat();
      return memory.given(withNamed, field, notes, () =>
        notes.length ? { ...field, notes: [...field.notes, ...notes] } : field,
      );
    }),
  );
}

function notesNamed(loaded: Loaded, name: string): Note[] | undefined {
  return isUnread(loaded, name) ? undefined : namedUnit(loaded.plan.units, name)?.notes;
}

/** The statements of a clause; where its page has the figures of named units, each is held to their words, too. */
function blocksIn(
  blocks: Block[],
  file: string,
  of: string | undefined,
  memory: Memory,
): Statement[] {
  const statements = blocks.map((block) => {
    const notes = block.kind === 'heading' ? notesIn([{ blocks }]) : block.notes;
    return memory.given(blocksIn, block, [file, ...notes], () => ({ ...block, file, notes }));
  });
  return of === undefined
    ? statements
    : [...statements, ...statements.map((each) => ({ ...each, of }))];
}

function onPage(page: MarkdownFile, of: string | undefined, memory: Memory): Statement[] {
  const { file, clauses } = page;
  const blocks = clauses.flatMap((each) => blocksIn(each.blocks, file, of, memory));
  // Those of before where a page was changed elsewhere: what was worked out of them holds.
  const above = [...headingsIn(page), ...frontMatter(page)];
  return [...blocks, ...above.map((each) => memory.same(each))];
}

const headingsIn = ({ file, clauses }: MarkdownFile): Statement[] =>
  clauses.map((clause) => ({
    ...sentence(file, clause.line, clause.title, notesIn([clause])),
    kind: 'heading',
  }));

function frontMatter({ file, data, clauses, lineOf, source }: MarkdownFile): Statement[] {
  const lines = source.split('\n');
  return (['title', 'short', 'summary'] as const).map((key) => {
    const first = lineOf([key]);
    const after = lines.findIndex((line, index) => index >= first && !/^\s+\S/.test(line));
    const said = sentence(file, first, data[key], notesIn(clauses));
    return { ...said, kind: 'heading', lines: [first, Math.max(first, after)] };
  });
}

function notesIn(clauses: { blocks: Block[] }[]): Note[] {
  return clauses.flatMap((clause) => clause.blocks.flatMap((block) => block.notes));
}

export function linesOf({ tree, memory }: Loaded, { file, lines: [first, last] }: Place): string[] {
  return memory.ofValue(linesIn, tree.get(file) ?? '').slice(first - 1, last);
}

/** A file has many statements: it is split once. */
const linesIn = (text: string) => text.split('\n');

/** The line of a statement on which a piece of its text stands; its first line when not found as written. */
export function lineOf(loaded: Loaded, statement: Place, piece: string): number {
  const [first, last] = statement.lines;
  if (first === last) return first;
  const known = loaded.memory.of(linesOfPieces, statement);
  const line = known.get(piece) ?? first + offsetOf(piece, linesOf(loaded, statement));
  known.set(piece, line);
  return line;
}

/** Pieces already found: one may stand in a statement thousands of times. */
const linesOfPieces = () => new Map<string, number>();

function offsetOf(piece: string, lines: string[]): number {
  // As a whole before as a part of something longer: 24 does not stand in 2024.
  const whole = new RegExp(
    String.raw`(?<![\p{L}\d]|\d[.,/])${RegExp.escape(piece)}(?![\p{L}\d]|[.,/]\d)`,
    'u',
  );
  const asWhole = lines.findIndex((line) => line.includes(piece) && whole.test(line));
  if (asWhole >= 0) return asWhole;
  const words = piece.split(/\s+/);
  // A piece may run over the end of a line: then as much of it as one line holds.
  const lineWith = (length: number) => {
    const start = words.slice(0, length).join(' ');
    return lines.findIndex((line) => line.includes(start));
  };
  return Math.max(0, lineWith(most(words.length, (length) => lineWith(length) >= 0)));
}
