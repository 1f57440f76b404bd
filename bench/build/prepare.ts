import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inspectContent } from '../../src/lib/check/check.ts';
import { latestChange } from '../../src/lib/plan/latest-change.ts';
import { addressesNow, recordAddresses } from '../../src/lib/plan/published-addresses.ts';
import { emptyLedger, ledgerFile, writeLedger } from '../../src/lib/read/ledger.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { readTree, type ContentTree } from '../../src/lib/read/read-tree.ts';
import { writeTree } from '../../src/lib/read/write-tree.ts';
import { growTree } from '../content/grow.ts';

/** Where a grown plan lies, as settings of every command. */
export interface Grown {
  tree: ContentTree;
  settings: { PLAN_CONTENT_DIR: string; PUBLISH_DATE: string };
}

/** The content grown to a number of sections, as if all of it were published on its last day in one edition. */
export function prepare(root: string, sections: number): Grown {
  const tree = growTree(readTree('content'), sections);
  tree.set(ledgerFile, writeLedger(emptyLedger));
  const { loaded, problems } = inspectContent(tree);
  const [error] = errorsOf(problems);
  if (error) throw new Error(`Grown content: ${error.file}:${error.line}: ${error.message}`);
  const day = latestChange(loaded.plan.docs.values());
  tree.set(ledgerFile, writeLedger(recordAddresses(emptyLedger, addressesNow(loaded.plan), day)));
  const settings = {
    PLAN_CONTENT_DIR: join(root, 'content'),
    PUBLISH_DATE: day,
  };
  writeTree(settings.PLAN_CONTENT_DIR, tree);
  execFileSync(process.execPath, ['run.mjs', 'src/cli/edition.ts'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { tree, settings };
}
