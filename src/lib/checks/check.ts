import { visible } from '../text/visible.ts';
import { loadContent, type Loaded } from './load.ts';
import { perText } from './per-text.ts';
import { isContentFile } from './places.ts';
import { sortProblems, type Problem } from './problem.ts';
import { linkMark, type ContentTree } from './read-tree.ts';
import type { Rule } from './rule.ts';
import { earlyRules, rules } from './rules/index.ts';

/** What a statement rests on besides its own file. */
const restedOn = ['nguon.yaml', 'co-quan.yaml'];

/** Checks a content folder: every problem of every rule, errors first, by file and line. */
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
  const early = earlyProblems(tree);
  const { loaded, problems: broken } = loadContent(tree, new Set(early.map(({ file }) => file)));
  const unread = [...early, ...broken];
  // A link is refused by its rule, and what it stands for is as missing as any.
  const links = [...tree].flatMap(([file, text]) => (text === linkMark ? [file] : []));
  const unreadFiles = new Set([...unread.map(({ file }) => file), ...links]);
  const whole = !unreadFiles.size;
  const canJudge = ({ needs }: Rule) =>
    needs === 'all'
      ? whole
      : needs === 'sources'
        ? !restedOn.some((file) => unreadFiles.has(file))
        : true;
  const applicable = rules.filter(canJudge);
  const found = [
    ...unread,
    ...applicable.flatMap((rule) => rule.check(loaded)),
    ...(whole ? more(loaded) : []),
  ];
  // What a message quotes may hold anything. An opening and a closing tag on one line are one
  // thing to mend.
  const shown = found.map((each) => ({ ...each, message: visible(each.message) }));
  const distinct = new Map(
    shown.map((each) => [`${each.file}:${each.line}:${each.message}`, each]),
  );
  return { loaded, problems: sortProblems([...distinct.values()]) };
}

/** Why some files are not to be parsed: of each the first rule that refuses it, as others may only follow from that. */
export function earlyProblems(tree: ContentTree): Problem[] {
  return [...tree].flatMap(([file, text]) =>
    isContentFile(file) && text !== linkMark ? firstRefusal(file, text) : [],
  );
}

const firstRefusal = perText((file, text): Problem[] => {
  for (const rule of earlyRules) {
    const problems = rule.check(file, text);
    if (problems.length) return problems;
  }
  return [];
});
