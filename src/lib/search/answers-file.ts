/** What a statement is: `t` term, `o` body, `s` the conclusion of a page, `e` event, `q` quotation, `g` gap, `?` question; of a report the first letter of its kind. */
export type StatementKind =
  '' | 't' | 'o' | 's' | 'e' | 'q' | 'g' | '?' | 'b' | 'u' | 'm' | 'c' | 'h';

/** One thing said: where, its words, what it is about, whose words, what it is, of when, its source. */
export type FileStatement = [
  fragment: string,
  words: string,
  about: string,
  marks: string,
  kind: StatementKind,
  when: string,
  source: number,
];

/**
 * What search answers from before Pagefind has come: names and statements of a plan. Columns, each
 * of one kind of thing, weigh a tenth less than rows; every byte delays the first answer.
 */
export interface AnswersFile extends Omit<AnswersPages, 'pages'> {
  pages: FilePage<number>[];
  /** One list for each of what a statement is made of, in the order of the pages. */
  columns: (string | number)[][];
}

type FilePage<Statements> = [
  path: string,
  title: string,
  names: string,
  clauses: [id: string, title: string, statements: Statements][],
];

/** The same with the statements of each clause in their place. */
export interface AnswersPages {
  /** Sources as they are shown beside a statement; 0 is none. */
  sources: string[];
  /** Statements were left out, to keep the file small. */
  partial: boolean;
  /** How people speak: the text of `speech.txt`. */
  speech: string;
  pages: FilePage<FileStatement[]>[];
}

/** An answers file of its pages. */
export function inColumns({ pages, ...file }: AnswersPages): AnswersFile {
  const rows = pages.flatMap(([, , , clauses]) =>
    clauses.flatMap(([, , statements]) => statements),
  );
  return {
    ...file,
    pages: pages.map(([path, title, names, clauses]) => [
      path,
      title,
      names,
      clauses.map(([id, heading, { length }]) => [id, heading, length]),
    ]),
    columns: (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]!)),
  };
}

/** Between the names of one thing. */
export const separator = '|';

/** The standing pages of which readers ask as of the plan; the others are guides. */
export const aboutThePlan = ['ke-hoach', 'boi-canh', 'ket-qua'];
