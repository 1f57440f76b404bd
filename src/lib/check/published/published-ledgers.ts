import { emptyLedger, ledgerFile, readLedger, type Ledger } from '../../read/ledger.ts';
import { versionsUpTo } from './git-base.ts';
import { normalise } from '../../read/paste.ts';

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
