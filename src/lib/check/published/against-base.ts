import type { Loaded } from '../../plan/load.ts';
import type { ContentTree } from '../../read/content-tree.ts';
import type { Memory } from '../../read/memory.ts';
import type { Problem } from '../../read/problem.ts';
import { today } from '../../words/day.ts';
import { inspectContent } from '../check.ts';
import { compareContent } from './compare-content.ts';
import { findGitBase, gitBaseOptions, treeAt } from './git-base.ts';

/** A content folder, or one that is to take its place, checked against what main has published. */
export function inspectAgainstBase(
  directory: string,
  tree: ContentTree,
  memory: Memory,
): { loaded: Loaded; problems: Problem[] } {
  const base = findGitBase(directory, gitBaseOptions(process.env));
  const before = base.kind === 'found' ? treeAt(directory, base.commit) : undefined;
  return inspectContent(tree, {
    memory,
    more: (whole) => compareContent(directory, whole, base, today(process.env), before),
    before,
  });
}
