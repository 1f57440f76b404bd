import { embedsNow } from '../../plan/embeds.ts';
import { alone } from '../../plan/headline.ts';
import { ledgerLine, type Ledger } from '../../read/ledger.ts';
import type { Plan } from '../../read/types.ts';
import { joinLedgers } from './compare-base.ts';
import { inLedger, type Finding } from './compare.ts';

/**
 * Lines of framed facts that a change took away or wrote anew, and those of facts that nobody ever
 * framed: others show them with their first words.
 *
 * @param ledgers every ledger that main ever had, newest first
 */
export function compareEmbeds(plan: Plan, ledgers: Ledger[]): Finding[] {
  const { embeds: before = {} } = joinLedgers(ledgers);
  const { embeds: now = {} } = plan.ledger;
  const stands = new Map([...embedsNow(plan)].map(([code, unit]) => [code, alone(unit)]));
  const changed = Object.entries(before).flatMap(([code, was]): Finding[] => {
    const is = now[code];
    if (is && is.text === was.text && is.since === was.since) return [];
    const message = `Dòng của câu nhúng “${code}” trong danh sách địa chỉ đã đăng đã mất hoặc đã đổi; ghi lại ${ledgerLine(code, was)} ở phần "embeds".`;
    return [inLedger('embeds', code, message)];
  });
  const invented = Object.entries(now).flatMap(([code, { text }]): Finding[] => {
    if (Object.hasOwn(before, code) || stands.get(code) === text) return [];
    const message = `Dòng của câu nhúng “${code}” kể một câu chưa từng đăng; xóa dòng này, câu mới thì máy tự ghi khi đăng.`;
    return [inLedger('embeds', code, message)];
  });
  return [...changed, ...invented];
}
