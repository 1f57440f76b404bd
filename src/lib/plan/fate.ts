import type { Clause, Doc } from '../read/types.ts';
import { clauseIdOf, clauseOfName, docCodeOf } from './published-addresses.ts';
import type { Ledger } from '../read/ledger.ts';

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
    const entry = ledger.pages[at];
    const doc = docAt(at, entry?.code, docs);
    if (doc) return { state: at === path ? 'live' : 'moved', doc };
    if (entry?.withdrawn) return { state: 'withdrawn', ...entry.withdrawn };
    if (!entry?.now) return { state: 'lost', circle: false };
    at = entry.now;
  }
  return { state: 'lost', circle: true };
}

/** The page at an address: most have the code the ledger says, and need no search. */
function docAt(path: string, code = '', docs: Map<string, Doc>): Doc | undefined {
  const known = docs.get(code);
  return known?.path === path ? known : docs.values().find((each) => each.path === path);
}

/**
 * What became of a clause, or of a unit that people named in one. One that has no line of its own
 * about it shares the fate of its page, a unit that of its clause: withdrawn with it, or under the
 * same id where that is now.
 */
export function clauseFate(code: string, ledger: Ledger, docs: Map<string, Doc>): ClauseFate {
  const seen = new Set<string>();
  for (let at = code; !seen.has(at);) {
    seen.add(at);
    const doc = docs.get(docCodeOf(at));
    const clause = doc?.clauses.find((each) => each.code === at || holds(each, at));
    if (doc && clause) return { state: at === code ? 'live' : 'moved', doc, clause };
    const entry = ledger.clauses[at];
    if (entry?.withdrawn) return { state: 'withdrawn', ...entry.withdrawn };
    if (entry?.now) {
      at = entry.now;
      continue;
    }
    const next = fateOfOwner(at, ledger, docs);
    if (typeof next !== 'string') return next;
    at = next;
  }
  return { state: 'lost', circle: true };
}

/** Where a clause or unit went with the page or clause it stood in; or what became of it with that. */
function fateOfOwner(code: string, ledger: Ledger, docs: Map<string, Doc>): string | ClauseFate {
  const owner = clauseOfName(code);
  if (owner) {
    const fate = clauseFate(owner, ledger, docs);
    return fate.state === 'moved' ? fate.clause.code + code.slice(owner.length) : goneWith(fate);
  }
  const fate = docs.has(docCodeOf(code)) ? undefined : fateOfPageOf(code, ledger, docs);
  return fate?.state === 'moved' ? `${fate.doc.code}.${clauseIdOf(code)}` : goneWith(fate);
}

function goneWith(fate: PageFate | ClauseFate | undefined): ClauseFate {
  return fate?.state === 'withdrawn' ? fate : { state: 'lost', circle: false };
}

/** Whether a clause has the unit of this code, by its name. */
function holds({ code, units }: Clause, named: string): boolean {
  return clauseOfName(named) === code && units.some(({ name }) => named === `${code}.${name}`);
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
