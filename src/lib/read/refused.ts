import { formatProblem, type Problem } from './problem.ts';

/** Thrown when a build is refused; its message is the list of problems, one a line. */
export class BuildRefused extends Error {
  override name = 'BuildRefused';

  readonly problems: Problem[];

  constructor(directory: string, problems: Problem[]) {
    super(problems.map((problem) => formatProblem(problem, directory)).join('\n'));
    this.problems = problems;
  }
}
