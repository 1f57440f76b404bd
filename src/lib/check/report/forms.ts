import { formatProblem, insteadOf, type Problem } from '../../read/problem.ts';
import { folded } from './report.ts';
import { visible } from '../../words/visible.ts';

/** So many annotations of one step GitHub shows in a pull request. */
export const mostAnnotations = 10;

/** The forms in which `npm run check` tells its problems, for people, for programs, for a pull request: where the lines go, and the lines. */
export const forms: Record<
  'text' | 'json' | 'github',
  { to: 'stdout' | 'stderr'; lines: (list: Problem[]) => string[] }
> = {
  text: { to: 'stderr', lines: (list) => folded(list).map((each) => formatProblem(each, '')) },
  json: { to: 'stdout', lines: (list) => [inJson(list.map(asData))] },
  github: { to: 'stdout', lines: (list) => annotations(folded(list)) },
};
export const formNames = Object.keys(forms) as (keyof typeof forms)[];

/** As data that a terminal can only show: `JSON.stringify` leaves what turns text around as it is. */
function inJson(data: object): string {
  return JSON.stringify(data, null, 2).replace(/[\x7F-\x9F\p{Cf}\p{Zl}\p{Zp}]/gu, (each) =>
    Array.from({ length: each.length }, (_, at) => each.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

function asData({ file: path, line, rule, message, instead, hint }: Problem) {
  return { path, line, severity: hint ? 'hint' : 'error', rule, message, instead };
}

function annotations(list: Problem[]): string[] {
  const told = list.slice(0, mostAnnotations).map(githubCommand);
  const left = list.length - told.length;
  return left ? [...told, `Còn ${left} điều nữa, ghi đủ ở trang Summary của lần chạy này.`] : told;
}

/**
 * A problem as a workflow command, which GitHub shows at the line in a pull request. Escaped as
 * `@actions/core` does it, so that no text of the content can end the command or begin another.
 *
 * @example
 * githubCommand({ file: 'a.md', line: 3, rule: 'con-so', message: 'Sai 5%.' })
 * // '::error file=a.md,line=3,title=con-so::Sai 5%25.'
 */
function githubCommand(problem: Problem): string {
  const { file, line, rule, message, hint } = problem;
  const properties = `file=${property(visible(file))},line=${line},title=${property(rule)}`;
  const told = [visible(message), insteadOf(problem) ?? []].flat().join('\n');
  return `::${hint ? 'notice' : 'error'} ${properties}::${escaped(told)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
