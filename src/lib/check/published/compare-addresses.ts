import { addressesNow } from '../../plan/published-addresses.ts';
import { compareEmbeds } from '../../publish/ledger/compare-embeds.ts';
import { compareWithPublished } from '../../publish/ledger/compare-base.ts';
import { emptyLedger, ledgerFile, readLedger, type Ledger } from '../../read/ledger.ts';
import { versionsUpTo, type FoundBase } from './git-base.ts';
import { ledgerProblems } from './ledger-problems.ts';
import type { Loaded } from '../../plan/load.ts';
import { normalise } from '../../read/paste.ts';
import type { Problem } from '../../read/problem.ts';

/**
 * What a change takes from the addresses that main has published, and adds to their ledger, by
 * git: every ledger main ever had, and the pages it holds that are not in one yet.
 */
export function compareAddresses(
  directory: string,
  before: Loaded,
  loaded: Loaded,
  { commit, date }: FoundBase,
): Problem[] {
  const published = {
    ledgers: publishedLedgers(directory, commit),
    addresses: addressesNow(before.plan),
    date,
  };
  return ledgerProblems(loaded, [
    ...compareWithPublished(loaded.plan, loaded.plan.ledger, published),
    ...compareEmbeds(loaded.plan, published.ledgers),
  ]);
}

/** Every ledger that a commit's history had, newest first. */
export function publishedLedgers(directory: string, commit: string): Ledger[] {
  return versionsUpTo(directory, commit, ledgerFile).map(readOldLedger);
}

/** A version that was never a ledger published nothing. */
function readOldLedger(text: string): Ledger {
  try {
    return readLedger(normalise(text));
  } catch {
    return emptyLedger;
  }
}
