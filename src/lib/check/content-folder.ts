import { Memory } from '../read/memory.ts';
import { editionsDirectory } from '../read/edition-names.ts';
import type { Folder } from '../plan/handed-content.ts';
import type { Loaded } from '../plan/load.ts';
import { errorsOf } from '../read/problem.ts';
import { readTree } from '../read/read-tree.ts';
import { BuildRefused } from '../read/refused.ts';
import { readStoredFiles } from '../read/stored-files.ts';
import { inspectContent } from './check.ts';
import { checkFrozen } from './published/compare-editions.ts';

/**
 * A content folder on the disk with its editions.
 *
 * @throws BuildRefused with each reason not to build it
 */
export function contentFolder(directory: string, memory = new Memory()): Folder<Loaded> {
  // What is laid into the folder while it is checked is of the next build.
  const [tree, editions] = [readTree(directory), readStoredFiles(editionsDirectory(directory))];
  const { loaded, problems } = inspectContent(tree, { memory });
  const frozen = checkFrozen(editions, loaded.content.ledger.editions);
  const wrong = [...errorsOf(problems), ...frozen];
  if (wrong.length) throw new BuildRefused(directory, wrong);
  return { loaded, editions };
}
