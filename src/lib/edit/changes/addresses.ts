import { addressesNow } from '../../plan/published-addresses.ts';
import { inert } from '../../publish/forge/inert.ts';
import { isGone } from '../../read/ledger.ts';
import type { Sides } from './words.ts';

/** Page addresses, then clause codes, that readers may have kept and that are new, lead elsewhere, or are gone. */
export function addressLines({ before, after }: Sides): string[] {
  const [was, now] = [addressesNow(before.plan), addressesNow(after.plan)];
  const [old, fresh] = [before.plan.ledger, after.plan.ledger];
  return (['pages', 'clauses'] as const).flatMap((part) => {
    const stood = Object.entries(old[part]).filter(([, entry]) => !isGone(entry));
    const known = new Map<string, { title: string }>([...stood, ...was[part]]);
    const named = (address: string, title: string) => `${inert(address)} (${inert(title)})`;
    return [
      ...[...now[part]]
        .filter(([address]) => !known.has(address))
        .map(([address, { title }]) => `- Mới, sẽ giữ mãi: ${named(address, title)}`),
      ...[...known]
        .filter(([address]) => !now[part].has(address))
        .map(([address, { title }]) => goneLine(named(address, title), fresh[part][address])),
    ];
  });
}

/** What became of an address, as the ledger tells. */
function goneLine(name: string, entry: { now?: string; withdrawn?: { why: string } } = {}): string {
  if (entry.withdrawn) return `- Rút: ${name}, lý do: ${inert(entry.withdrawn.why)}`;
  if (entry.now) return `- Dời: ${name} → ${inert(entry.now)}`;
  return `- **Mất, không được**: ${name}; địa chỉ đã đăng phải còn, hãy ghi trong danh sách địa chỉ đã đăng nơi nó dẫn tới hoặc lý do rút`;
}
