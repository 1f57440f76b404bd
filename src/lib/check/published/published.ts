import { sha256 } from '../../publish/editions/clause-hash.ts';
import { joinLedgers } from '../../publish/ledger/compare-base.ts';
import { editionsFolder, manifestFile } from '../../read/edition-names.ts';
import { emptyLedger, ledgerFile, readLedger, type Ledger } from '../../read/ledger.ts';
import { normalise } from '../../read/paste.ts';
import { filesAt, versionsUpTo } from './git-base.ts';

/** SHA-256 of each manifest by the edition's name, as ledgers record it. */
export type Recorded = NonNullable<Ledger['editions']>;

/** Where editions lay in a repository until they moved beside the content: only the folder `content` had any. */
const formerPlace = (content: string) =>
  content.replace(/(^|\/)content$/, `$1public/${editionsFolder}`);

/** The editions main has published: those its ledgers ever recorded, as the first did, and any other in its tree, in either place. */
export function publishedEditions(directory: string, commit: string): Recorded {
  const isManifest = (file: string) => file.split('/').length === 2 && file.endsWith(manifestFile);
  const inTree = [formerPlace, (content: string) => `${content}/${editionsFolder}`].flatMap(
    (placeOf) =>
      [...filesAt(directory, commit, placeOf, isManifest)].map(([file, text]) => [
        file.split('/')[0]!,
        sha256(text),
      ]),
  );
  const { editions } = joinLedgers(publishedLedgers(directory, commit));
  return { ...(Object.fromEntries(inTree) as Recorded), ...editions };
}

/** Every ledger that a commit's history had, newest first. */
export function publishedLedgers(directory: string, commit: string): Ledger[] {
  return versionsUpTo(directory, commit, ledgerFile).map((text) => {
    try {
      return readLedger(normalise(text));
    } catch {
      // A version that was never a ledger published nothing.
      return emptyLedger;
    }
  });
}
