import { loadContent } from './load.ts';
import { rewritingsOf } from '../words/style/line-slips.ts';
import { piecesOf } from '../read/entries.ts';
import type { Memory } from '../read/memory.ts';
import { sortProblems, type Problem } from '../read/problem.ts';
import type { ContentTree } from '../read/read-tree.ts';
import type { Touched } from '../read/touched.ts';

/** So many mistakes of a file are tried to be mended, each by reading so many characters again. */
const most = 5;
const work = 1_500_000;

/**
 * Of what is told of files as they are read, one problem for each mistake, with the line as it
 * should stand wherever one line written otherwise makes its file readable. Of the lines that may
 * be to blame, it is one that a change wrote.
 */
export function mistakesIn(
  tree: ContentTree,
  problems: Problem[],
  touched: Touched | undefined,
  memory: Memory,
): Problem[] {
  const byFile = Map.groupBy(sortProblems(problems), ({ file }) => file);
  return [...byFile].flatMap(([file, own]) => {
    // The ledger is written by machine, and not every YAML is JSON.
    const left = file.endsWith('.json') ? 0 : most;
    const problemsIn = (mended: string) => problemsOf(file, mended, memory);
    const lines = [...(touched?.get(file) ?? [])];
    const whole = tree.get(file) ?? '';
    const trying = { problemsIn, tries: work / whole.length };
    return partsOf(file, whole, own, memory).flatMap(({ text, above, problems }) => {
      const touchedIn = new Set(lines.map((line) => line - above));
      const found = mistakesOf(text, problems, touchedIn, trying, left);
      return found.map((each) => ({ ...each, line: each.line + above }));
    });
  });
}

/** A file, or its entries where what is told of each is told of it alone, too: they are read in no time. */
function partsOf(file: string, text: string, problems: Problem[], memory: Memory) {
  const parts = piecesOf(file, text, memory).map(({ piece, above }) => {
    const last = above + piece.text.split('\n').length - 1;
    const own = problems.filter(({ line }) => above < line && line <= last);
    const moved = own.map((each) => ({ ...each, line: each.line - above }));
    return { text: piece.text, above, problems: moved };
  });
  const told = parts.filter((part) => part.problems.length);
  // A line of the entry above that was moved to the left seems to begin another.
  const isAlone = ({ text, above, problems }: (typeof parts)[number]) =>
    !(above && problems.some(({ line, rule }) => line === 1 || rule === 'yaml')) &&
    JSON.stringify(problems) === JSON.stringify(problemsOf(file, text, memory));
  const isWhole = told.flatMap((part) => part.problems).length < problems.length;
  return isWhole || !told.every(isAlone) ? [{ text, above: 0, problems }] : told;
}

function mistakesOf(
  text: string,
  problems: Problem[],
  touched: ReadonlySet<number>,
  trying: { problemsIn: (text: string) => Problem[]; tries: number },
  left: number,
): Problem[] {
  const { problemsIn, tries } = trying;
  const [first, ...others] = problems;
  if (!first || !/^(?:yaml|so-do)$/.test(first.rule)) return problems;
  const lines = text.split('\n');
  const suspects = suspectsIn(lines, problems, touched);
  const rewritings = suspects.flatMap((line) =>
    rewritingsOf(lines, line - 1).map((each) => ({ line, ...each })),
  );
  for (const { line, instead, message } of left ? rewritings.slice(0, tries) : []) {
    const mended = lines.with(line - 1, instead).join('\n');
    const rest = problemsIn(mended);
    if (!rest.every((each) => isOther(each, line, problems))) continue;
    const own = problems.find((each) => each.line === line) ?? first;
    const said = ((first.rule !== 'so-do' || line !== first.line) && message) || own.message;
    const problem = { ...first, line, message: said, instead };
    return [problem, ...mistakesOf(mended, rest, touched, trying, left - 1)];
  }
  return first.rule === 'yaml'
    ? // The rest of what is told of broken syntax only follows from it.
      [{ ...first, line: suspects.find((line) => touched.has(line)) ?? first.line }]
    : [first, ...mistakesOf(text, others, touched, trying, left && left - 1)];
}

/** The lines that may be to blame, the likeliest first. */
function suspectsIn(lines: string[], problems: Problem[], touched: ReadonlySet<number>): number[] {
  const { line, rule } = problems[0]!;
  const about = [0, 1, -1].flatMap((step) => problems.slice(0, 3).map((each) => each.line + step));
  // A mark left open, or whatever a change broke, is noticed below it.
  const above = (wanted: (at: number) => boolean) =>
    lines
      .map((_, at) => at + 1)
      .filter((at) => at <= line && wanted(at))
      .slice(-9)
      .reverse();
  const open = rule === 'yaml' ? above((at) => isOpen(lines[at - 1]!)) : [];
  const all = new Set([...open, ...about, ...above((at) => touched.has(at))]);
  return [...all].sort((a, b) => Number(touched.has(b)) - Number(touched.has(a)));
}

/** Whether a line has a quotation mark or a bracket without its other. */
function isOpen(line: string): boolean {
  const count = (mark: string) => line.split(mark).length;
  return count('"') % 2 === 0 || count('[') !== count(']') || count('{') !== count('}');
}

/** Whether a problem has nothing to do with the first one, nor with a line that was written otherwise. */
function isOther(each: Problem, line: number, [first, ...rest]: Problem[]): boolean {
  const isFar = (from: number) => Math.abs(from - each.line) > 1;
  const isKnown = rest.some((known) => known.line === each.line && known.message === each.message);
  // What a schema refuses could be parsed.
  if (first!.rule === 'so-do' && each.rule === 'yaml') return false;
  return (each.rule === 'so-do' && isKnown) || (isFar(line) && isFar(first!.line));
}

function problemsOf(file: string, text: string, memory: Memory): Problem[] {
  const { problems } = loadContent(new Map([[file, text]]), memory);
  return sortProblems(problems.filter((each) => each.file === file));
}
