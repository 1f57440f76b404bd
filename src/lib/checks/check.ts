import { loadContent, type Loaded } from './load.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { ContentTree } from './read-tree.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What a statement rests on besides its own file. */
const restedOn = ['nguon.yaml', 'co-quan.yaml'];

/** Checks a content folder: every problem of every rule, by file and line. */
export function checkContent(tree: ContentTree): Problem[] {
  return inspectContent(tree).problems;
}

/**
 * A content folder with its problems. `more` looks at the whole, and is asked only when
 * every file could be read.
 */
export function inspectContent(
  tree: ContentTree,
  more: (loaded: Loaded) => Problem[] = () => [],
): { loaded: Loaded; problems: Problem[] } {
  const { loaded, problems } = loadContent(tree);
  const unread = new Set(problems.map(({ file }) => file));
  const canJudge = ({ needs }: Rule) =>
    needs === 'all'
      ? !unread.size
      : needs === 'sources'
        ? !restedOn.some((file) => unread.has(file))
        : true;
  const applicable = rules.filter(canJudge);
  const found = [
    ...problems,
    ...applicable.flatMap((rule) => rule.check(loaded)),
    ...(problems.length ? [] : more(loaded)),
  ];
  // An opening and a closing tag on one line are one thing to mend.
  const distinct = new Map(
    found.map((each) => [`${each.file}:${each.line}:${each.message}`, each]),
  );
  return { loaded, problems: sortProblems([...distinct.values()]) };
}
