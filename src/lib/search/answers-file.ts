import { lettersOf, shortHash } from '../words/short-hash.ts';

/** What a statement is: `t` term, `o` body, `s` the conclusion of a page, `e` event, `q` quotation, `g` gap, `?` question; of a report the first letter of its kind. */
export type StatementKind =
  '' | 't' | 'o' | 's' | 'e' | 'q' | 'g' | '?' | 'b' | 'u' | 'm' | 'c' | 'h';

/** One thing said. */
export interface FileStatement {
  /** Which of the pages. */
  page: number;
  /** The fragment of its address. */
  at: string;
  /** The title of its clause. */
  clause: string;
  words: string;
  /** What stands above it; of a term or body its names, of a question its other wordings. */
  about: string;
  /** First letters of whose words these are. */
  marks: string;
  kind: StatementKind;
  /** Of when it is; of a question where it is answered. */
  when: string;
  /** Which of the sources. */
  source: number;
}

/** What comes after the answers file, in a file of its own: nobody is told no before it has. */
export interface AskedFile {
  /** How else people ask for each of its statements, without marks. */
  asked: string[];
  /** More of how people speak: the text of `everyday.txt`, and the fainter cues. */
  everyday: string;
}

/** What search answers from before Pagefind has come: names and statements of a plan; once it has come what comes after. */
export interface AnswersFile extends Partial<AskedFile> {
  /** How people speak: the text of `speech.txt`. */
  speech: string;
  /** Statements were left out, to keep the file small. */
  partial: boolean;
  /** Sources as they are shown beside a statement; the first is none. */
  sources: string[];
  /** Each with its title and other names. */
  pages: [path: string, ...names: string[]][];
  /** Columns, each of one kind of thing, weigh a tenth less than rows; every byte delays the first answer. */
  statements: { [Field in keyof FileStatement]: FileStatement[Field][] };
}

/** What a statement does not say. */
const unsaid = { at: '', clause: '', about: '', marks: '', kind: '', when: '', source: 0 } as const;

/** In the order in which the columns weigh least. */
const fields = [
  ...(['words', 'about', 'when', 'clause', 'at'] as const),
  ...(['source', 'page', 'kind', 'marks'] as const),
];

/** A statement with what it says. */
export type Said = Pick<FileStatement, 'words'> & Partial<FileStatement>;

/** Statements as the file has them. */
export function inColumns(statements: (Said & { page: number })[]): AnswersFile['statements'] {
  const rows = statements.map((said): FileStatement => ({ ...unsaid, ...said }));
  const columns = fields.map((field) => [field, rows.map((row) => row[field])]);
  return Object.fromEntries(columns) as AnswersFile['statements'];
}

/** Between the names of one thing. */
export const separator = '|';

/** Between the parts of a file as it is sent; no text holds it: the check refuses it. */
const between = '\0';

const linesOf = (things: readonly unknown[]) => things.map(lineOf).join('\n');

const lineOf = (thing: unknown) => String(thing).replaceAll('\n', ' ');

/** For nothing, in a column where an empty line stands for what is above it. */
const none = '=';

/** Columns of which the same stands in many lines one below the other. */
const repeating: string[] = ['about', 'clause'] satisfies (keyof FileStatement)[];

/** An answers file as it is sent: lists of lines. As JSON it weighs a fiftieth more. */
export function textOfAnswers(file: Omit<AnswersFile, keyof AskedFile>): string {
  const { speech, sources, pages, statements, partial } = file;
  const named = pages.map((names) => names.join(separator));
  // Four letters for each wording are a fiftieth of the file: who reads it makes them of the wording.
  const at = statements.at.map((each, row) => {
    const hash = shortHash(lineOf(statements.words[row]));
    return each.endsWith(`.${hash}`) ? each.slice(0, -hash.length) : each;
  });
  const sent: Record<string, unknown[]> = { ...statements, at };
  for (const field of repeating)
    sent[field] = sent[field]!.map((each, row, column) =>
      each === (row ? column[row - 1] : '') ? '' : each || none,
    );
  const lists = [sources, named, ...fields.map((field) => sent[field]!)];
  return [speech, ...lists.map(linesOf), Number(partial)].join(between);
}

/** The answers file of a text; @throws when it is none, or not all of one. */
export async function answersIn(text: string): Promise<AnswersFile> {
  const [speech, ...parts] = text.split(between);
  const [sources, named, ...lists] = parts.map((part) => part.split('\n'));
  // Of an unfinished text the last of these is none.
  const [partial] = lists[fields.length]!;
  const columns: Record<string, unknown[]> = {};
  for (const [at, field] of fields.entries()) columns[field] = columnIn(lists[at]!, field);
  const statements = columns as AnswersFile['statements'];
  statements.at = await Promise.all(
    statements.at.map((at, row) => (at.endsWith('.') ? wholeOf(at, statements.words[row]!) : at)),
  );
  const pages = named!.map((names) => names.split(separator)) as AnswersFile['pages'];
  return { speech: speech!, sources: sources!, statements, pages, partial: partial === '1' };
}

function columnIn(lines: string[], field: string): unknown[] {
  if (['source', 'page'].includes(field)) return lines.map(Number);
  let above = '';
  return repeating.includes(field)
    ? lines.map((line) => (above = line === none ? '' : line || above))
    : lines;
}

/** The fragment of a statement known by its wording; where a browser makes no hashes, of its clause. */
async function wholeOf(at: string, words: string): Promise<string> {
  // Browsers do where an address is secure: at others there is none.
  const { subtle } = crypto as Partial<Crypto>;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(words));
  return digest ? at + lettersOf(digest) : at.slice(0, -1);
}

/** What comes after the answers file, as it is sent, and what that was; @throws when it is not all of one. */
export function textOfAsked({ asked, everyday }: AskedFile): string {
  return [everyday, linesOf(asked)].join(between);
}

export function askedIn(text: string): AskedFile {
  const [everyday, asked] = text.split(between);
  return { everyday: everyday!, asked: asked!.split('\n') };
}
