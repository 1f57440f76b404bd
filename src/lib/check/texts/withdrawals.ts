import type { Loaded } from '../../plan/load.ts';
import { isGone, ledgerFile, linesOf } from '../../read/ledger.ts';

/** What is shown where a page or clause stood: its last title and, where it was withdrawn, why. */
export function withdrawals({ yaml, content, memory }: Loaded) {
  return memory.given(withdrawals, content.ledger, [], () =>
    linesOf(content.ledger).flatMap(({ part, key, entry }) => {
      if (!isGone(entry)) return [];
      const line = yaml.get(ledgerFile)?.lineOf([part, key]) ?? 1;
      const texts = [entry.title, ...(entry.withdrawn ? [entry.withdrawn.why] : [])];
      const lines: [number, number] = [line, Infinity];
      return texts.map((text, at) => ({ file: ledgerFile, lines, text, isTitle: at === 0 }));
    }),
  );
}
