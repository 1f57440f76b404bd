import { formatProblem } from '../../read/problem.ts';
import { githubCommand } from './github.ts';
import { folded, type Reported } from './report.ts';

/** In which form `npm run check` tells its problems: for people, for programs, for a pull request. */
export const formNames = ['text', 'json', 'github'] as const;
export type FormName = (typeof formNames)[number];

/** So many annotations of one step GitHub shows in a pull request. */
export const mostAnnotations = 10;

/** Where the lines of each form go, and the lines. */
export const forms: Record<
  FormName,
  { to: 'stdout' | 'stderr'; lines: (list: Reported[]) => string[] }
> = {
  text: { to: 'stderr', lines: (list) => folded(list).map((each) => formatProblem(each, '')) },
  json: { to: 'stdout', lines: (list) => [JSON.stringify(list.map(asData), null, 2)] },
  github: { to: 'stdout', lines: (list) => annotations(folded(list)) },
};

function asData({ path, line, rule, message, instead, hint }: Reported) {
  return { path, line, severity: hint ? 'hint' : 'error', rule, message, instead };
}

function annotations(list: Reported[]): string[] {
  const told = list.slice(0, mostAnnotations).map(githubCommand);
  const left = list.length - told.length;
  return left ? [...told, `Còn ${left} điều nữa, ghi đủ ở trang Summary của lần chạy này.`] : told;
}
