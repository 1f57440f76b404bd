import { insteadOf } from '../../read/problem.ts';
import { visible } from '../../words/visible.ts';
import type { Reported } from './report.ts';

/**
 * A problem as a workflow command, which GitHub shows at the line in a pull request. Escaped as
 * `@actions/core` does it, so that no text of the content can end the command or begin another.
 *
 * @example
 * githubCommand({ path: 'a.md', file: 'a.md', line: 3, rule: 'con-so', message: 'Sai 5%.' })
 * // '::error file=a.md,line=3,title=con-so::Sai 5%25.'
 */
export function githubCommand(problem: Reported): string {
  const { path, line, rule, message, hint } = problem;
  const properties = `file=${property(visible(path))},line=${line},title=${property(rule)}`;
  const told = [visible(message), insteadOf(problem) ?? []].flat().join('\n');
  return `::${hint ? 'notice' : 'error'} ${properties}::${data(told)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
