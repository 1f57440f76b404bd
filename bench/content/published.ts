import { inspectContent } from '../../src/lib/check/check.ts';
import { latestChange } from '../../src/lib/plan/latest-change.ts';
import { addressesNow, recordAddresses } from '../../src/lib/plan/published-addresses.ts';
import { emptyLedger, ledgerFile, writeLedger } from '../../src/lib/read/ledger.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { readTree, type ContentTree } from '../../src/lib/read/read-tree.ts';
import { growTree } from './grow.ts';

/**
 * The content grown to a number of sections, as if all of it were published on its last day; where two
 * of thousands of sentences happen to have one address, grown once more in other words.
 */
export function publishedTree(sections: number, seed = 2): { tree: ContentTree; day: string } {
  const tree = growTree(readTree('content'), sections, seed);
  tree.set(ledgerFile, writeLedger(emptyLedger));
  const { loaded, problems } = inspectContent(tree);
  const [error] = errorsOf(problems);
  if (error?.rule === 'ten-cau' && seed < 9) return publishedTree(sections, seed + 1);
  if (error) throw new Error(`Grown content: ${error.file}:${error.line}: ${error.message}`);
  const day = latestChange(loaded.plan.docs.values());
  tree.set(ledgerFile, writeLedger(recordAddresses(emptyLedger, addressesNow(loaded.plan), day)));
  return { tree, day };
}
