import { visible } from '../text/visible.ts';
import { loadContent, type Loaded } from '../content/load.ts';
import { sortProblems, type Problem } from '../content/problem.ts';
import type { ContentTree } from '../content/read-tree.ts';
import { rules } from './rules/index.ts';
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
  const { loaded, problems: unread } = loadContent(tree);
  const placeOf = ({ file, line, rule }: Problem) => `${file}:${line}:${rule}`;
  const canRead = (files: string[]) => files.every((file) => !loaded.unread.has(file));
  const compared = canRead(ledger.needs ?? []) ? more(loaded) : [];
  const found = [
    ...unread,
    ...rules
      .flatMap((rule) => (canRead(rule.needs ?? []) ? rule.check(loaded) : []))
      // Who knows what was published knows better what to write instead.
      .filter((one) => !compared.some((other) => placeOf(one) === placeOf(other))),
    ...compared,
  ];
  // What a message quotes may hold anything. An opening and a closing tag on one line are one
  // thing to mend.
  const shown = found.map((each) => ({ ...each, message: visible(each.message) }));
  const distinct = new Map(
    shown.map((each) => [`${each.file}:${each.line}:${each.message}`, each]),
  );
  return { loaded, problems: sortProblems([...distinct.values()]) };
}
