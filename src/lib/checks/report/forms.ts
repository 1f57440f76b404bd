import { formatProblem } from '../../content/problem.ts';
import { githubCommand } from './github.ts';
import type { Reported } from './report.ts';

/** In which form `npm run check` tells its problems: for people, for programs, for a pull request. */
export const formNames = ['text', 'json', 'github'] as const;
export type FormName = (typeof formNames)[number];

/** Where the lines of each form go, and the lines. */
export const forms: Record<
  FormName,
  { to: 'stdout' | 'stderr'; lines: (list: Reported[]) => string[] }
> = {
  text: { to: 'stderr', lines: (list) => list.map((each) => formatProblem(each, '')) },
  json: { to: 'stdout', lines: (list) => [JSON.stringify(list.map(asData), null, 2)] },
  github: { to: 'stdout', lines: (list) => list.map(githubCommand) },
};

function asData({ path, line, rule, message, hint }: Reported) {
  return { path, line, severity: hint ? 'hint' : 'error', rule, message };
}
