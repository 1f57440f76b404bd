import type { Doc, Plan } from '../read/types.ts';
import { clauseIdOf, docCodeOf, isStanding } from './published-addresses.ts';
import { clauseFate, pageFate, type ClauseFate } from './fate.ts';
import type { Ledger } from '../read/ledger.ts';

/** A clause that no longer stands under its old address. */
export interface FormerClause {
  /** Its id on its old page. */
  id: string;
  code: string;
  /** Its last title. */
  title: string;
  fate: ClauseFate;
}

type Known = Pick<Plan, 'ledger' | 'docs' | 'memory'>;

/** Tells each clause the codes it was published under before (`Clause.formerly`). */
export function markFormerCodes(ledger: Ledger, docs: Map<string, Doc>): void {
  for (const code of Object.keys(ledger.clauses)) {
    const fate = clauseFate(code, ledger, docs);
    if (fate.state === 'moved') fate.clause.formerly.push(code);
  }
}

/**
 * The ids a clause had before on its own page: they stay there as anchors.
 *
 * @example
 * formerIds({ code: 'gp-2.nghia', formerly: ['gp-2.giai-thich', 'gp-3.y'] }) // ['giai-thich']
 */
export function formerIds({ code, formerly }: { code: string; formerly: string[] }): string[] {
  return formerly.filter((each) => docCodeOf(each) === docCodeOf(code)).map(clauseIdOf);
}

/** The clauses that left a page which still stands: withdrawn, or moved to another page. */
export function clausesThatLeft(plan: Known, doc: Doc): FormerClause[] {
  return clausesEverOf(plan, doc.code).filter(leftFrom(new Set([doc.code])));
}

/** Whether a clause was withdrawn from some pages, or moved to another. */
const leftFrom =
  (codes: ReadonlySet<string>) =>
  ({ fate }: FormerClause) =>
    fate.state === 'withdrawn' || (fate.state === 'moved' && !codes.has(fate.doc.code));

/** The pages that were moved or withdrawn, each with what became of every clause it ever had. */
export function formerPages(plan: Known) {
  return Object.entries(plan.ledger.pages).flatMap(([path, { code, title }]) => {
    const fate = pageFate(path, plan.ledger, plan.docs);
    return fate.state === 'moved' || fate.state === 'withdrawn'
      ? [{ path, code, title, fate, clauses: clausesEverOf(plan, code) }]
      : [];
  });
}

/** The clauses that the full text once held and holds no more; there the id is the code. */
export function clausesThatLeftFullText(plan: Known, docs: Doc[]): FormerClause[] {
  const held = new Set(docs.map((doc) => doc.code));
  const everHeld = Object.entries(plan.ledger.pages)
    .filter(([path, { code }]) => held.has(code) || !isStanding(code, path))
    .map(([, { code }]) => code);
  return [...new Set(everHeld)]
    .flatMap((code) => clausesEverOf(plan, code))
    .filter(leftFrom(held))
    .map((clause) => ({ ...clause, id: clause.code }));
}

function clausesEverOf({ ledger, docs, memory }: Known, docCode: string): FormerClause[] {
  return (memory.of(clausesByDoc, ledger).get(docCode) ?? []).map((code) => ({
    id: clauseIdOf(code),
    code,
    title: ledger.clauses[code]!.title,
    fate: clauseFate(code, ledger, docs),
  }));
}

/** The codes of every clause ever published, by the page it stood on. */
export function clausesByDoc({ clauses }: Ledger): Map<string, string[]> {
  return Map.groupBy(Object.keys(clauses), docCodeOf);
}
