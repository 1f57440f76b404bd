import { embedsNow } from '../../plan/embeds.ts';
import { alone } from '../../plan/headline.ts';
import type { Ledger } from '../../read/ledger.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { changedRecords, joinLedgers } from './compare-base.ts';
import { inLedger, type Finding } from './compare.ts';

/**
 * Lines of framed facts that a change took away or wrote anew, and those of facts that nobody ever
 * framed: others show them with their first words.
 *
 * @param ledgers every ledger that main ever had, newest first
 */
export function compareEmbeds(plan: Plan, ledgers: Ledger[]): Finding[] {
  const before = joinLedgers(ledgers);
  const named = (code: string) => `câu nhúng “${code}”`;
  const added = Object.entries(plan.ledger.embeds ?? {}).filter(
    ([code]) => !Object.hasOwn(before.embeds ?? {}, code),
  );
  const stand = added.length ? embedsNow(plan) : new Map<string, Unit>();
  const invented = added.flatMap(([code, { text }]): Finding[] => {
    const unit = stand.get(code);
    if (unit && alone(unit) === text) return [];
    const message = `Dòng của ${named(code)} kể một câu chưa từng đăng; xóa dòng này, câu mới thì máy tự ghi khi đăng.`;
    return [inLedger('embeds', code, message)];
  });
  return [...changedRecords('embeds', before, plan.ledger, named), ...invented];
}
