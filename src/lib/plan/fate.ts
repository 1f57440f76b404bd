import type { Clause, Doc } from '../read/types.ts';
import { clauseIdOf, clauseOfName, docCodeOf } from './published-addresses.ts';
import type { ClauseEntry, Ledger, PageEntry } from '../read/ledger.ts';

/** What became of an address: it stands, leads to another, was withdrawn, or nobody says. */
type Fate<Where> =
  | ({ state: 'live' | 'moved' } & Where)
  | { state: 'withdrawn'; on: string; why: string }
  | { state: 'lost'; circle: boolean };

type PageFate = Fate<{ doc: Doc }>;
export type ClauseFate = Fate<{ doc: Doc; clause: Clause }>;

/** What became of a page address. `docs`: every page now, by code. */
export function pageFate(path: string, ledger: Ledger, docs: Map<string, Doc>): PageFate {
  return fateOf(path, ledger.pages, (at) => {
    // Most have the code the ledger says, and need no search.
    const known = docs.get(ledger.pages[at]?.code ?? '');
    const doc = known?.path === at ? known : docs.values().find((each) => each.path === at);
    return doc && { doc };
  });
}

/**
 * What became of a clause, or of a unit that people named in one. One that has no line of its own
 * about it shares the fate of its page, a unit that of its clause: withdrawn with it, or under the
 * same id where that is now.
 */
export function clauseFate(code: string, ledger: Ledger, docs: Map<string, Doc>): ClauseFate {
  const standing = (at: string) => {
    const doc = docs.get(docCodeOf(at));
    const clause = doc?.clauses.find((each) => each.code === at || holds(each, at));
    return doc && clause && { doc, clause };
  };
  return fateOf(code, ledger.clauses, standing, (at) => fateOfOwner(at, ledger, docs));
}

/** Follows what the ledger says of an address to where it stands; `beside`: where it says nothing. */
function fateOf<Where extends object>(
  address: string,
  entries: Record<string, PageEntry | ClauseEntry>,
  standing: (at: string) => Where | undefined,
  beside?: (at: string) => string | Fate<Where>,
): Fate<Where> {
  const seen = new Set<string>();
  for (let at = address; !seen.has(at);) {
    seen.add(at);
    const where = standing(at);
    if (where) return { state: at === address ? 'live' : 'moved', ...where };
    const { withdrawn, now } = entries[at] ?? {};
    if (withdrawn) return { state: 'withdrawn', ...withdrawn };
    const next = now ?? beside?.(at) ?? { state: 'lost', circle: false };
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
  const page = docCodeOf(code);
  const isOwner = ([, entry]: [string, PageEntry]) => entry.code === page;
  const [path] = (!docs.has(page) && Object.entries(ledger.pages).find(isOwner)) || [];
  const fate = path === undefined ? undefined : pageFate(path, ledger, docs);
  return fate?.state === 'moved' ? `${fate.doc.code}.${clauseIdOf(code)}` : goneWith(fate);
}

function goneWith(fate: PageFate | ClauseFate | undefined): ClauseFate {
  return fate?.state === 'withdrawn' ? fate : { state: 'lost', circle: false };
}

function holds({ code, units }: Clause, named: string): boolean {
  return named.startsWith(`${code}.`) && units.some(({ name }) => named === `${code}.${name}`);
}
