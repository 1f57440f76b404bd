import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { readQueries } from '../../tests/support/queries.ts';
import { answer, find } from '../../src/lib/search/answer.ts';
import { cueNumber, numbered, tellingTerms } from '../../src/lib/search/cues.ts';
import { wordsTyped } from '../../src/lib/search/mend.ts';
import type { Statements } from '../../src/lib/search/statements.ts';
import { learnt, readQuestions, readStatements, withInterval, type Question } from './questions.ts';

/** A question by its terms, whether the site answers it, and how far search trusts what it finds. */
interface Lesson {
  terms: string[];
  isAnswered: boolean;
  trust: number;
}

/** Terms that are kept: as many as weigh little; a weight of 1 stands for so much. */
const [most, step] = [7000, 0.4];
/** How often all are gone through, how far one step goes, how much a weight is drawn to 0. */
const [rounds, rate, decay] = [40, 0.1, 60];
/** Numerals as words, alone: they tell how many, and not of what. */
const numeral = /^(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|nghin|trieu|ti)$/;
/** How much of what search trusts the words need not tell. */
const byTrust = 3;

/**
 * What the words of questions tell of whether the site answers: logistic regression over single words
 * and pairs, beside what search trusts, by AdaGrad (Duchi, Hazan, Singer 2011) in the order of the
 * questions; of the weights those that tell most, by how often they do, in steps from −3 to 3.
 */
function cuesOf(lessons: Lesson[]): [of: string, weight: number][] {
  const partOf = (term: string) => ({ term, weight: 0, squares: 1e-6, count: 0 });
  const bias = partOf('');
  // By their numbers: terms that share one are not told apart.
  const known = new Map<number, typeof bias>();
  const read = lessons.map(({ terms, ...lesson }) => {
    for (const term of terms)
      if (!known.has(cueNumber(term))) known.set(cueNumber(term), partOf(term));
    const parts = [...new Set(terms.map((term) => known.get(cueNumber(term))!))];
    for (const part of parts) part.count += 1;
    return { ...lesson, parts };
  });
  for (let round = 0; round < rounds; round += 1)
    for (const { parts, isAnswered, trust } of read) {
      const scale = 2 / Math.sqrt(parts.length || 1);
      const told = parts.reduce((sum, { weight }) => sum + weight * scale, bias.weight);
      const error = 1 / (1 + Math.exp(-told - byTrust * trust)) - Number(isAnswered);
      move(bias, error);
      for (const part of parts) move(part, error * scale + (decay * part.weight) / lessons.length);
    }
  const telling = ({ weight, count }: typeof bias) => Math.abs(weight) * Math.sqrt(count);
  const kept = [...known.values()].sort((a, b) => telling(b) - telling(a)).slice(0, most);
  const stepped = kept.map(({ term, weight }): [string, number] => {
    const size = Math.min(3, Math.max(1, Math.round(Math.abs(weight) / step)));
    return [term.replace('_', ' '), Math.sign(weight) * size];
  });
  return stepped.sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
}

function move(part: { weight: number; squares: number }, slope: number): void {
  part.squares += slope * slope;
  part.weight -= (rate * slope) / Math.sqrt(part.squares);
}

/** The site as it is before anything is learnt. */
function untaught(): Statements {
  const site = readStatements();
  return { ...site, speech: { ...site.speech, cues: new Map() } };
}

/** What questions teach: their words, and how far search trusts the best it finds, mended or not. */
function lessonsOf(questions: Question[], site: Statements): Lesson[] {
  const never = { ...site, weights: { ...site.weights, floor: Infinity, sure: Infinity } };
  return questions.map(({ question, answers }) => ({
    terms: tellingTerms(wordsTyped(question, site), site.speech.common).filter(
      (term) => !numeral.test(term),
    ),
    isAnswered: answers.length > 0,
    trust: find({ query: question }, never).trust,
  }));
}

/** What is learnt from, by sets; what readers typed without the forty that were given, left to measure by. */
function taught(site: Statements): [questions: Question[], Lesson[]][] {
  const typed = readQueries()
    .filter(({ reader }) => reader !== 'goc')
    .map(({ query, expected }) => ({ question: query, answers: expected, pages: expected }));
  const sets = [...learnt().map((set) => readQuestions(set)), typed];
  return sets.map((questions) => [questions, lessonsOf(questions, site)]);
}

/** The honest no where each set is asked before anything is learnt of it, of the others all. */
export function crossValidated(): string[] {
  const site = untaught();
  const sets = taught(site);
  const asked = sets.slice(0, -1).flatMap(([questions], at) => {
    const others = sets.flatMap(([, lessons], other) => (other === at ? [] : lessons));
    const cues = numbered(cuesOf(others));
    const then = { ...site, speech: { ...site.speech, cues } };
    return questions.map(({ question, answers }) => ({
      isAnswered: answers.length > 0,
      isTold: !answer({ query: question }, then).results.length,
    }));
  });
  const share = (isAnswered: boolean) => {
    const of = asked.filter((each) => each.isAnswered === isAnswered);
    return withInterval([of.filter(({ isTold }) => isTold).length, of.length]);
  };
  return [
    `Each of ${sets.length - 1} sets asked before it was learnt from: unanswerable told so ${share(false)}, answerable wrongly told so ${share(true)}.`,
    '',
  ];
}

/** `npm run hoc-hoi`: learns of all that may be learnt from. */
export default function learn(): void {
  const cues = cuesOf(taught(untaught()).flatMap(([, lessons]) => lessons));
  const head = `# Chữ trong câu hỏi cho biết trang trả lời được (1 đến 3) hay không (-1 đến -3). Lệnh \`npm run hoc-hoi\` ghi tệp này, từ những câu người ta đã hỏi.\n`;
  writeFileSync('content/dau-hieu.yaml', head + stringify(Object.fromEntries(cues)));
  console.log(`Đã ghi content/dau-hieu.yaml: ${cues.length} dấu hiệu.`);
}
