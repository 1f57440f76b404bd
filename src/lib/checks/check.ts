import { loadContent } from './load.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { ContentTree } from './read-tree.ts';
import { rules } from './rules/index.ts';

/** Checks a content folder: every problem of every rule, by file and line. */
export function checkContent(tree: ContentTree): Problem[] {
  const { loaded, problems } = loadContent(tree);
  const applicable = problems.length ? rules.filter((rule) => !rule.whole) : rules;
  return sortProblems([...problems, ...applicable.flatMap((rule) => rule.check(loaded))]);
}
