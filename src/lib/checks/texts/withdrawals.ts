import type { Loaded } from '../../content/load.ts';
import { ledgerFile } from '../../ledger/ledger.ts';

/** Why each page or clause was withdrawn that the ledger says it of, shown where it stood. */
export function withdrawals({ yaml, content }: Loaded) {
  const located = yaml.get(ledgerFile);
  return (['pages', 'clauses'] as const).flatMap((kind) =>
    Object.entries(content.ledger[kind]).flatMap(([key, { withdrawn }]) => {
      const line = located?.lineOf([kind, key, 'withdrawn', 'why']) ?? 1;
      return withdrawn ? [{ file: ledgerFile, line, text: withdrawn.why }] : [];
    }),
  );
}
