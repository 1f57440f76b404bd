import { addressesNow } from '../../plan/published-addresses.ts';
import { isGone, type ClauseEntry, type PageEntry } from '../../read/ledger.ts';
import type { Plan } from '../../read/types.ts';

type Side = Pick<Plan, 'reading' | 'pages' | 'ledger'>;

/** What became of an address that readers may have kept. */
export interface AddressDifference {
  address: string;
  title: string;
  kind: 'new' | 'moved' | 'withdrawn' | 'lost';
  /** Where it leads now, or why it was withdrawn. */
  told?: string;
}

/** Page addresses, then clause codes, that are new, lead elsewhere, or are gone. */
export function addressDifferences(before: Side, after: Side): AddressDifference[] {
  const [was, now] = [addressesNow(before), addressesNow(after)];
  return [
    ...differences(was.pages, now.pages, before.ledger.pages, after.ledger.pages),
    ...differences(was.clauses, now.clauses, before.ledger.clauses, after.ledger.clauses),
  ];
}

function differences(
  was: Map<string, { title: string }>,
  now: Map<string, { title: string }>,
  before: Record<string, PageEntry | ClauseEntry>,
  after: Record<string, PageEntry | ClauseEntry>,
): AddressDifference[] {
  const stood = Object.entries(before).filter(([, entry]) => !isGone(entry));
  const known = new Map([...stood, ...was]);
  const fresh = [...now].filter(([address]) => !known.has(address));
  const gone = [...known].filter(([address]) => !now.has(address));
  return [
    ...fresh.map(([address, { title }]) => ({ address, title, kind: 'new' as const })),
    ...gone.map(([address, { title }]): AddressDifference => {
      const entry = after[address];
      if (entry?.withdrawn) return { address, title, kind: 'withdrawn', told: entry.withdrawn.why };
      if (entry?.now) return { address, title, kind: 'moved', told: entry.now };
      return { address, title, kind: 'lost' };
    }),
  ];
}
