import { visible } from '../text/visible.ts';
import { loadContent, type Loaded } from '../content/load.ts';
import { perText } from '../memo/per-text.ts';
import { isContentFile } from '../content/places.ts';
import { sortProblems, type Problem } from '../content/problem.ts';
import { linkMark, type ContentTree } from '../content/read-tree.ts';
import { earlyRules, rules } from './rules/index.ts';
import { ledger } from './rules/ledger.ts';

/** Checks a content folder: every problem of every rule, errors first, by file and line. */
export function checkContent(tree: ContentTree): Problem[] {
  return inspectContent(tree).problems;
}

/**
 * A content folder with its problems: those of what could be read, none that only follows from
 * a file that could not. `more` compares addresses, and is asked when the ledger could be read.
 */
export function inspectContent(
  tree: ContentTree,
  more: (loaded: Loaded) => Problem[] = () => [],
): { loaded: Loaded; problems: Problem[] } {
  const early = earlyProblems(tree);
  const { loaded, problems: broken } = loadContent(tree, new Set(early.map(({ file }) => file)));
  const canRead = (files: string[]) => files.every((file) => !loaded.unread.has(file));
  const found = [
    ...early,
    ...broken,
    ...rules.flatMap((rule) => (canRead(rule.needs ?? []) ? rule.check(loaded) : [])),
    ...(canRead(ledger.needs ?? []) ? more(loaded) : []),
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
