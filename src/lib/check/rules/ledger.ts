import { compareWithLedger } from '../../publish/ledger/compare.ts';
import { impossibleDays, impossibleLines } from '../../publish/ledger/impossible.ts';
import { ledgerFile } from '../../read/ledger.ts';
import { addressText, ledgerProblems } from '../published/ledger-problems.ts';
import { pageFolders } from '../../read/places.ts';
import type { Rule } from '../rule.ts';

/** No address ever published is lost or given away, and the ledger tells of nothing that could not have been published. New ones are only recorded. */
export const ledger: Rule = {
  code: 'so-dia-chi',
  needs: [ledgerFile, 'plan.yaml', ...pageFolders],
  check(loaded) {
    const { markdown, memory, plan } = loaded;
    const days = markdown.flatMap(({ data }) => data.changes.map(({ date }) => date));
    const [first = ''] = days.sort();
    const basis = [addressText(loaded), plan.about, first];
    const findings = memory.given(ledger, plan.ledger, basis, () => [
      ...compareWithLedger(plan, plan.ledger),
      ...impossibleLines(plan),
      ...impossibleDays(plan.ledger, first),
    ]);
    return ledgerProblems(loaded, findings);
  },
};
