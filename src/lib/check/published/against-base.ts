import { loadContent, type Loaded } from '../../plan/load.ts';
import type { ContentTree } from '../../read/content-tree.ts';
import { ledgerFile } from '../../read/ledger.ts';
import type { Memory } from '../../read/memory.ts';
import { isContentFile } from '../../read/places.ts';
import type { Problem } from '../../read/problem.ts';
import { today } from '../../words/day.ts';
import { inspectContent } from '../check.ts';
import { comparePublished } from './compare-published.ts';
import { findGitBase, gitBaseOptions, treeAt, type GitBase } from './git-base.ts';
import { publishedLedgers } from './published.ts';

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

/**
 * What a change takes from what main has published, and what it vouches for itself. Nothing outside
 * a checkout; where there should be a base and is none, that.
 *
 * @param today the day to propose for an entry of `changes`, e.g. `2026-11-24`.
 * @param published the folder at the base, where it has been read already
 */
export function compareContent(
  directory: string,
  loaded: Loaded,
  base: GitBase,
  today: string,
  published?: ContentTree,
): Problem[] {
  if (base.kind === 'none') return [];
  if (base.kind === 'missing')
    return [{ file: ledgerFile, line: 1, rule: 'so-dia-chi', message: base.message }];
  const tree = published ?? treeAt(directory, base.commit, isContentFile);
  const before = loadContent(tree, loaded.memory).loaded;
  const ledgers = publishedLedgers(directory, base.commit);
  return comparePublished(before, loaded, today, { ledgers, date: base.date });
}
