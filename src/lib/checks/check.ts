import { loadContent } from './load.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { ContentTree } from './read-tree.ts';
import { rules } from './rules/index.ts';

/** Checks a content folder: every problem of every rule, by file and line. */
export function checkContent(tree: ContentTree): Problem[] {
  const { loaded, problems } = loadContent(tree);
  const applicable = problems.length ? rules.filter((rule) => !rule.whole) : rules;
  const found = [...problems, ...applicable.flatMap((rule) => rule.check(loaded))];
  // An opening and a closing tag on one line are one thing to mend.
  const distinct = new Map(
    found.map((each) => [`${each.file}:${each.line}:${each.message}`, each]),
  );
  return sortProblems([...distinct.values()]);
}
