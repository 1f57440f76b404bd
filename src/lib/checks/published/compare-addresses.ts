import { addressesNow } from '../../ledger/addresses.ts';
import { compareWithPublished, joinLedgers } from '../../ledger/compare-base.ts';
import { emptyLedger, ledgerFile, readLedger, type Ledger } from '../../ledger/ledger.ts';
import { treeAt, versionsUpTo, type FoundBase } from './git-base.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { loadContent, type Loaded } from '../../content/load.ts';
import { normalise } from '../../content/paste.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * What a change takes from the addresses that main has published, by git: every ledger
 * main ever had, and the pages it holds that are not in one yet.
 */
export function compareAddresses(
  directory: string,
  loaded: Loaded,
  { commit, date }: FoundBase,
): Problem[] {
  const before = treeAt(directory, commit, (file) => /\.mdx?$/.test(file));
  // What a page that did not change published still stands; sections need their group.
  const changed = new Map(
    [...before].filter(
      ([file, text]) => loaded.tree.get(file) !== normalise(text) || file.endsWith('/index.md'),
    ),
  );
  const { plan } = loadContent(changed).loaded;
  const ledgers = versionsUpTo(directory, commit, ledgerFile, '--full-history').get(ledgerFile);
  const ledger = joinLedgers([...new Set(ledgers)].map(readOldLedger));
  const published = { ledger, addresses: addressesNow(plan), date };
  return ledgerProblems(loaded, compareWithPublished(loaded.plan, loaded.plan.ledger, published));
}

/** A version that was never a ledger published nothing. */
function readOldLedger(text: string): Ledger {
  try {
    return readLedger(normalise(text));
  } catch {
    return emptyLedger;
  }
}
