import { loadContent, type Loaded } from '../../plan/load.ts';
import { isContentFile } from '../../read/places.ts';
import type { ContentTree } from '../../read/read-tree.ts';
import type { Problem } from '../../read/problem.ts';
import { ledgerFile } from '../../read/ledger.ts';
import { comparePublished } from './compare-published.ts';
import { treeAt, type GitBase } from './git-base.ts';
import { publishedLedgers } from './published.ts';

/**
 * What a change takes from what main has published, and what it vouches for itself. Nothing
 * outside a checkout; where there should be a base and is none, that.
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
