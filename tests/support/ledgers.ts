import { section, withSample, type Sample } from '../../src/lib/check/fixture.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import type { Plan } from '../../src/lib/read/types.ts';
import { addressesNow, recordAddresses } from '../../src/lib/plan/published-addresses.ts';
import { emptyLedger, writeLedger, type Ledger } from '../../src/lib/read/ledger.ts';

export const since = '2026-11-24';

/** A section file whose clauses are `id: title` beside the fixture's `noi-dung`. */
export function sectionWith(code: string, clauses: Record<string, string> = {}): string {
  const headings = Object.entries(clauses).map(([id, title]) => `## ${title} {#${id}}\n\nChữ.`);
  return section(code, ['Chữ.', ...headings].join('\n\n'));
}

/** The plan of the small valid content with files laid over it. */
export function planOf(sample: Sample, ledger: Ledger = emptyLedger): Plan {
  return loadContent(withSample({ ...sample, 'so-dia-chi.json': writeLedger(ledger) })).loaded.plan;
}

/** The ledger of what a plan has, with marks laid over: `{ 'gp-1.a': { now: 'gp-1.b' } }`. */
export function ledgerOf(
  plan: Plan,
  marks: Record<string, { now: string } | { withdrawn: { on: string; why: string } }> = {},
): Ledger {
  const ledger = recordAddresses(emptyLedger, addressesNow(plan), since);
  const marked = <Entry>(entries: Record<string, Entry>) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [key, { ...entry, ...marks[key] }]),
    );
  return { pages: marked(ledger.pages), clauses: marked(ledger.clauses) };
}
