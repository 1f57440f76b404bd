import { readFileSync } from 'node:fs';
import { joinPlan } from '../../src/lib/plan/join.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { answer, type Result } from '../../src/lib/search/answer.ts';
import { answersOf } from '../../src/lib/search/answers.ts';
import { readAnswers, type Statements } from '../../src/lib/search/statements.ts';
import { defaultWeights, type Weights } from '../../src/lib/search/weights.ts';
import { stripMarks } from '../../src/lib/words/without-marks.ts';
import { placeOfExpected, readQueries } from '../../tests/support/queries.ts';
import { table } from '../measure.ts';

/** A question somebody asked, what answers it and where; no answer where there is none. */
export interface Question {
  question: string;
  answers: string[];
  pages: string[];
}

/**
 * The sets of `bench/search/questions.tsv`: a, c, e1 and h, of two or three words each, for tuning; b, d and e2,
 * kept apart from it until they were asked once; f and i, of short ones, kept apart; from j on those of strangers,
 * each of one or two who know the content alone, read after it was asked; of zp and zq, the last, nothing is learnt yet.
 */
export function halves(): string[] {
  return [...new Set(listed().map(({ half }) => half))].sort();
}

/** What may be learnt from: what was read once it had been asked. */
export function learnt(): string[] {
  return halves().filter((half) => !['b', 'f', 'i', 'zp', 'zq'].includes(half));
}

/** The questions of some of the sets; the others stay unread. */
export function readQuestions(...sets: string[]): Question[] {
  return listed().filter(({ half }) => sets.includes(half));
}

function listed(): (Question & { half: string })[] {
  const [, ...lines] = readFileSync('bench/search/questions.tsv', 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [question = '', answer = '', page = '', , , , half = ''] = line.split('\t');
    const answers = alternatives(answer).map(comparable);
    return { question, answers, pages: alternatives(page), half };
  });
}

const alternatives = (field: string) => (field === '-' ? [] : field.split(' | '));

/** A text as answers are compared: without marks and punctuation. */
export function comparable(text: string): string {
  return stripMarks(text)
    .replace(/[\s.,;:“”"()|]+/g, ' ')
    .trim();
}

/** The site's statements, of the content as it is, without a build; without a part of the score. */
export function readStatements({
  weights,
  speech,
  sayingless,
}: (typeof parts)[string] = {}): Statements {
  const plan = joinPlan(loadContent(readTree('content')).loaded.content);
  const asked = sayingless ? { ...plan, sayings: {} } : plan;
  const { file, later } = answersOf(asked, spokenHere(speech), []);
  return readAnswers({ ...file, ...later }, '/', { ...defaultWeights, ...weights });
}

/** How people speak, without what matches. */
export function spokenHere(less: RegExp | '' = ''): { speech: string; everyday: string } {
  const textOf = (name: string) =>
    readFileSync(`src/lib/search/${name}.txt`, 'utf8').replace(less, '');
  return { speech: textOf('speech'), everyday: textOf('everyday') };
}

type Shares = Record<string, [hits: number, of: number]>;

/** Parts of the score as they are switched off: by their weights, in the list of how people speak, or by asking exactly. */
const parts: Record<
  string,
  { weights?: Partial<Weights>; speech?: RegExp; sayingless?: true; exact?: true }
> = {
  pairs: { weights: { pair: 0, alone: 1 } },
  // Where the library is given 0 it takes 1.
  'what stands above': { weights: { near: 1e-9 } },
  'names of the page': { weights: { names: 1e-9 } },
  coverage: { weights: { coverage: 0 } },
  'names of places': { weights: { name: 0 } },
  'names that lead': { weights: { leads: 1 } },
  'kind of question, year': { weights: { kind: 1 } },
  fresh: { weights: { fresh: 0 } },
  'other writings': { weights: { other: 0 } },
  'everyday words': { speech: /^[^-?].*\n/gm },
  'how else people ask': { sayingless: true },
  'words that only ask': { speech: /^-: .*\n/gm },
  'what words tell of the answer': { weights: { cues: 0 } },
  'persons named': { weights: { nobody: 1 } },
  'slips mended': { exact: true },
};

/** Asks every question of a half and every query, without what is switched off. */
export function measure(site: Statements, sets: string[], exact = false): Shares {
  const ask = (query: string) => answer({ query, exact: exact ? '1' : '' }, site).results;
  const asked = readQuestions(...sets).map((each) => ({ ...each, results: ask(each.question) }));
  const answerable = asked.filter(({ answers }) => answers.length);
  const others = asked.filter(({ answers }) => !answers.length);
  const share = <Item>(all: Item[], holds: (item: Item) => boolean): [number, number] => [
    all.filter(holds).length,
    all.length,
  ];
  const pageAmong = (most: number) =>
    share(answerable, ({ results, pages }) =>
      results.slice(0, most).some(({ href }) => pages.some((page) => href.startsWith(page))),
    );
  const seenIn = (most: number, each: number) =>
    share(answerable, ({ results, answers }) =>
      holdsAnswer(
        results
          .slice(0, most)
          .map((result) => shownText(result, each))
          .join('\n'),
        answers,
      ),
    );
  const queries = readQueries().map((query) => ({
    ...query,
    place: placeOfExpected(
      query,
      ask(query.query).map(({ href }) => href),
    ),
  }));
  const given = queries.filter(({ reader }) => reader === 'goc');
  return {
    'right page first': pageAmong(1),
    'in three': pageAmong(3),
    'answer in the first three results': seenIn(3, 2),
    'in the first result': seenIn(1, 2),
    'in its first statement': seenIn(1, 1),
    'unanswerable told so': share(others, ({ results }) => !results.length),
    'answerable wrongly told so': share(answerable, ({ results }) => !results.length),
    'queries first': share(queries, ({ place }) => place === 0),
    'queries in three': share(queries, ({ place }) => place >= 0 && place < 3),
    'given queries first': share(given, ({ place }) => place === 0),
    'given queries in three': share(given, ({ place }) => place >= 0 && place < 3),
  };
}

/** What a result shows: its title and, of its first statements, words, date and source. */
function shownText({ title, statements }: Result, each: number): string {
  const said = statements
    .slice(0, each)
    .map(({ pieces, when, source }) =>
      [...pieces.map(([text]) => text), ' ', when, ' ', source].join(''),
    );
  return [title, ...said].join('\n');
}

/** Whether a text holds an answer, without regard to marks and punctuation. */
export function holdsAnswer(text: string, answers: string[]): boolean {
  const shown = comparable(text);
  return answers.some((answer) => shown.includes(answer));
}

/** The report of some sets: each share, and what is lost with each part of the score switched off. */
export function reportQuestions(sets: string[], eachPart: boolean): string[] {
  const site = readStatements();
  const shares = measure(site, sets);
  const names = Object.keys(shares);
  const lost = () =>
    Object.entries(parts).map(([part, off]) => {
      const less = measure(readStatements(off), sets, off.exact);
      return [part, ...names.map((name) => less[name]![0] - shares[name]![0])];
    });
  return [
    `Questions of ${sets.join(', ')}, over ${site.all.length} statements, with 95 % intervals:`,
    '',
    ...table(
      'what | hits | share',
      Object.entries(shares).map(([name, share]) => [name, share.join('/'), withInterval(share)]),
    ),
    '',
    ...(eachPart ? [...table(['switched off', ...names].join(' | '), lost()), ''] : []),
  ];
}

/**
 * A share with its 95 % interval (Wilson).
 *
 * @example
 * withInterval([8, 10]) // '80.0 % (49.0–94.3)'
 */
export function withInterval([hits, of]: [number, number]): string {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(share)} % (${percent(middle - half)}–${percent(middle + half)})`;
}
