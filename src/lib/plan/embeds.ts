import type { Ledger } from '../read/ledger.ts';
import { codeByName, namedUnit } from '../read/told.ts';
import type { Plan, Unit } from '../read/types.ts';
import { alone } from './headline.ts';
import { statusRows } from './status.ts';

type Joined = Pick<Plan, 'about' | 'groups' | 'units' | 'docs' | 'memory'>;

/** The facts that may be framed alone: those of the home page, the board and the pages on one sheet. */
export function embedsNow(plan: Joined): Map<string, Unit> {
  const sheets = [...plan.docs.values()].flatMap(({ units = [] }) => units);
  const named = [...plan.about.facts, ...sheets].flatMap(
    (name) => namedUnit(plan.units, name) ?? [],
  );
  const board = statusRows(plan).flatMap(({ headline }) => headline ?? []);
  return new Map([...named, ...board].map((unit) => [codeByName(unit), unit]));
}

/** The ledger with every fact that may be framed, in the words it is framed with first. */
export function recordEmbeds(ledger: Ledger, plan: Joined, today: string): Ledger {
  const fresh = [...embedsNow(plan)].map(
    ([code, unit]) => [code, { text: alone(unit), since: today }] as const,
  );
  const embeds = { ...Object.fromEntries(fresh), ...ledger.embeds };
  return fresh.length ? { ...ledger, embeds } : ledger;
}
