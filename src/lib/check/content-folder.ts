import { Memory } from '../read/memory.ts';
import { editionsDirectory } from '../read/edition-names.ts';
import type { Loaded } from '../plan/load.ts';
import { errorsOf } from '../read/problem.ts';
import { readTree, type ContentTree } from '../read/read-tree.ts';
import { BuildRefused } from '../read/refused.ts';
import { readStoredFiles, type StoredFiles } from '../read/stored-files.ts';
import { inspectContent } from './check.ts';
import { checkFrozen } from './published/compare-editions.ts';

/**
 * A content folder on the disk with its editions.
 *
 * @throws BuildRefused with each reason not to build it
 */
export function contentFolder(
  directory: string,
  memory = new Memory(),
): {
  tree: ContentTree;
  editions: StoredFiles;
  loaded: Loaded;
} {
  const tree = readTree(directory);
  const editions = readStoredFiles(editionsDirectory(directory));
  const { loaded, problems } = inspectContent(tree, { memory });
  const frozen = checkFrozen(editions, loaded.content.ledger.editions);
  const wrong = [...errorsOf(problems), ...frozen];
  if (wrong.length) throw new BuildRefused(directory, wrong);
  return { tree, editions, loaded };
}
