import { visible } from '../words/visible.ts';

/** One thing wrong in the content, in one Vietnamese sentence. */
export interface Problem {
  /** Path inside the content folder. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** Code of the rule, e.g. `con-so`. */
  rule: string;
  /** What is wrong and what to write instead. */
  message: string;
  /** The line as it should stand, where the rule knows it without doubt. */
  instead?: string | undefined;
  /** Advice only: told to the editor, and stops nothing. */
  hint?: true;
}

/** What stands before a corrected line. */
export const insteadLabel = 'Viết thế này: ';

/**
 * The corrected line of a problem as every form shows it; undefined where nobody knows it.
 *
 * @example
 * insteadOf({ file: 'a.md', line: 3, rule: 'yaml', message: 'Sai.', instead: '- date' }) // 'Viết thế này: - date'
 */
export function insteadOf({ instead }: Problem): string | undefined {
  return instead === undefined ? undefined : visible(`${insteadLabel}${instead}`);
}

/**
 * One problem as one line, and the line as it should stand below it.
 *
 * @example
 * formatProblem({ file: 'a.md', line: 3, rule: 'con-so', message: 'Sai.' }, 'content') // 'content/a.md:3: Sai. (con-so)'
 */
export function formatProblem(problem: Problem, directory: string): string {
  const path = [directory, problem.file].filter(Boolean).join('/');
  const message = problem.hint ? `Gợi ý: ${problem.message}` : problem.message;
  const told = visible(`${path}:${problem.line}: ${message} (${problem.rule})`);
  return [told, insteadOf(problem) ?? []].flat().join('\n  ');
}

/** The problems that stop a build. */
export function errorsOf<Each extends Problem>(problems: Each[]): Each[] {
  return problems.filter(({ hint }) => !hint);
}

/** Errors before hints, each by file, then line. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      Number(a.hint ?? false) - Number(b.hint ?? false) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line,
  );
}
