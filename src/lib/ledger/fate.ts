import type { Clause, Doc } from '../plan/types.ts';
import { clauseIdOf, docCodeOf } from './addresses.ts';
import type { Ledger } from './ledger.ts';

/** What became of an address: it stands, leads to another, was withdrawn, or nobody says. */
export type Fate<Where> =
  | ({ state: 'live' | 'moved' } & Where)
  | { state: 'withdrawn'; on: string; why: string }
  | { state: 'lost'; circle: boolean };

export type PageFate = Fate<{ doc: Doc }>;
export type ClauseFate = Fate<{ doc: Doc; clause: Clause }>;

/** What became of a page address. `docs`: every page now, by code. */
export function pageFate(path: string, ledger: Ledger, docs: Map<string, Doc>): PageFate {
  const seen = new Set<string>();
  for (let at = path; !seen.has(at);) {
    seen.add(at);
    const doc = [...docs.values()].find((each) => each.path === at);
    if (doc) return { state: at === path ? 'live' : 'moved', doc };
    const entry = ledger.pages[at];
    if (entry?.withdrawn) return { state: 'withdrawn', ...entry.withdrawn };
    if (!entry?.now) return { state: 'lost', circle: false };
    at = entry.now;
  }
  return { state: 'lost', circle: true };
}

/**
 * What became of a clause. One that has no line of its own about it shares the fate of
 * its page: withdrawn with it, or under the same id at the page's new address.
 */
export function clauseFate(code: string, ledger: Ledger, docs: Map<string, Doc>): ClauseFate {
  const seen = new Set<string>();
  for (let at = code; !seen.has(at);) {
    seen.add(at);
    const doc = docs.get(docCodeOf(at));
    const clause = doc?.clauses.find((each) => each.code === at);
    if (doc && clause) return { state: at === code ? 'live' : 'moved', doc, clause };
    const entry = ledger.clauses[at];
    if (entry?.withdrawn) return { state: 'withdrawn', ...entry.withdrawn };
    if (entry?.now) {
      at = entry.now;
      continue;
    }
    const page = doc ? undefined : fateOfPageOf(at, ledger, docs);
    if (page?.state === 'withdrawn') return page;
    if (page?.state !== 'moved') return { state: 'lost', circle: false };
    at = `${page.doc.code}.${clauseIdOf(at)}`;
  }
  return { state: 'lost', circle: true };
}

function fateOfPageOf(
  clauseCode: string,
  ledger: Ledger,
  docs: Map<string, Doc>,
): PageFate | undefined {
  const [path] =
    Object.entries(ledger.pages).find(([, { code }]) => code === docCodeOf(clauseCode)) ?? [];
  return path === undefined ? undefined : pageFate(path, ledger, docs);
}
