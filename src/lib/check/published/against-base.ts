import { loadContent, type Loaded } from '../../plan/load.ts';
import type { ContentTree } from '../../read/content-tree.ts';
import { ledgerFile } from '../../read/ledger.ts';
import type { Memory } from '../../read/memory.ts';
import type { Problem } from '../../read/problem.ts';
import { today } from '../../words/day.ts';
import { inspectContent } from '../check.ts';
import { comparePublished } from './compare-published.ts';
import { findGitBase, treeAt } from './git-base.ts';
import { publishedLedgers } from './published.ts';

/**
 * A content folder, or one that is to take its place, checked against what main has published.
 * Nothing is compared outside a checkout; where there should be a base and is none, that is told.
 */
export function inspectAgainstBase(
  directory: string,
  tree: ContentTree,
  memory: Memory,
  env = process.env,
): { loaded: Loaded; problems: Problem[] } {
  const base = findGitBase(directory, env);
  if (base.kind !== 'found') {
    const missing = base.kind === 'missing' ? [base] : [];
    const againstPublished = () =>
      missing.map(({ message }) => ({ file: ledgerFile, line: 1, rule: 'so-dia-chi', message }));
    return inspectContent(tree, { memory, againstPublished });
  }
  const before = treeAt(directory, base.commit);
  const againstPublished = (loaded: Loaded) =>
    comparePublished(loadContent(before, memory).loaded, loaded, today(env), {
      ledgers: publishedLedgers(directory, base.commit),
      date: base.date,
    });
  return inspectContent(tree, { memory, before, againstPublished });
}
