import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, type Answer } from '../../src/lib/search/answer.ts';
import { answersIn, askedIn, type AnswersFile } from '../../src/lib/search/answers-file.ts';
import { readAnswers } from '../../src/lib/search/statements.ts';

/** A query a reader typed and the addresses that should come first. */
export interface ReaderQuery {
  query: string;
  expected: string[];
  kind: string;
  /** Who typed it; `goc` are the forty the search was first measured with. */
  reader: string;
}

/** The queries of `bench/search/queries.tsv`; fields are kept as typed, spaces included. */
export function readQueries(): ReaderQuery[] {
  return readFileSync('bench/search/queries.tsv', 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([query = '', expected = '', kind = '', reader = '']) => ({
      query,
      expected: expected.split('|'),
      kind,
      reader,
    }));
}

/** The place of the first expected address among results, -1 when it is not there. */
export function placeOfExpected({ expected }: ReaderQuery, addresses: string[]): number {
  return addresses.findIndex((address) => expected.some((each) => address.startsWith(each)));
}

/** What a built site answers with, as its page asks for it. */
export async function resultsOf(dist: string): Promise<(query: string) => Answer['results']> {
  const statements = readAnswers(await answersFileIn(dist), '/');
  return (query) => answer({ query }, statements).results;
}

/** The addresses of that, in order. */
export async function answersOf(dist: string): Promise<(query: string) => string[]> {
  const found = await resultsOf(dist);
  return (query) => found(query).map(({ href }) => href);
}

/** What the search of a built site answers from, once all of it has come. */
export async function answersFileIn(dist: string): Promise<Required<AnswersFile>> {
  const text = (name: string) => readFileSync(join(dist, `tim-kiem/${name}.txt`), 'utf8');
  return { ...(await answersIn(text('tra-loi'))), ...askedIn(text('cach-hoi')) };
}
