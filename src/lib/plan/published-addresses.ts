import type { Doc, Plan, Unit } from '../read/types.ts';
import { shortened } from '../words/shortened.ts';
import { isGone, type Ledger } from '../read/ledger.ts';

export interface Addresses {
  /** Page path → its code and title. */
  pages: Map<string, { code: string; title: string }>;
  /** Code of a clause → its title; of a unit that people named → how it begins. */
  clauses: Map<string, { title: string }>;
}

/** Every page and clause of the plan, sections before standing pages. */
export function docsOf(plan: Pick<Plan, 'reading' | 'pages'>): Doc[] {
  return [...plan.reading, ...Object.values(plan.pages)];
}

export function addressesNow(plan: Pick<Plan, 'reading' | 'pages'>): Addresses {
  const docs = docsOf(plan);
  return {
    pages: new Map(docs.map(({ path, code, title }) => [path, { code, title }])),
    clauses: new Map(
      docs.flatMap((doc) =>
        doc.clauses
          .filter(({ id }) => id)
          .flatMap(({ code, title, units }) => [[code, { title }] as const, ...named(code, units)]),
      ),
    ),
  };
}

function named(clauseCode: string, units: Unit[]) {
  return units.flatMap(({ name, text }) =>
    name ? [[`${clauseCode}.${name}`, { title: shortened(text, 60) }] as const] : [],
  );
}

/** The addresses that the ledger does not know yet: page paths, then clause codes. */
export function newAddresses({ pages, clauses }: Addresses, ledger: Ledger): string[] {
  return [
    ...[...pages.keys()].filter((path) => !(path in ledger.pages)),
    ...[...clauses.keys()].filter((code) => !(code in ledger.clauses)),
  ];
}

/**
 * The ledger with every address of the plan in it: new ones since `today`, standing ones
 * under the title they have now. What was moved or withdrawn is left as it is.
 */
export function recordAddresses(ledger: Ledger, addresses: Addresses, today: string): Ledger {
  const { pages, clauses, ...others } = structuredClone(ledger);
  for (const [path, { code, title }] of addresses.pages)
    if (!isGone((pages[path] ??= { code, title, since: today }))) pages[path].title = title;
  for (const [code, { title }] of addresses.clauses)
    if (!isGone((clauses[code] ??= { title, since: today }))) clauses[code].title = title;
  return { pages, clauses, ...others };
}

/**
 * The page a clause code belongs to.
 *
 * @example
 * docCodeOf('gp-2.noi-dung') // 'gp-2'
 */
export function docCodeOf(clauseCode: string): string {
  const end = clauseCode.indexOf('.');
  return end < 0 ? clauseCode : clauseCode.slice(0, end);
}

/**
 * The clause that the code of a named unit belongs to; nothing for the code of a clause.
 *
 * @example
 * clauseOfName('gp-2.ket-qua.dien-gio-2022') // 'gp-2.ket-qua'
 */
export function clauseOfName(code: string): string | undefined {
  const end = code.indexOf('.', code.indexOf('.') + 1);
  return end < 0 ? undefined : code.slice(0, end);
}

/**
 * The fragment of a clause code on its own page.
 *
 * @example
 * clauseIdOf('gp-2.noi-dung') // 'noi-dung'
 */
export function clauseIdOf(clauseCode: string): string {
  return clauseCode.slice(clauseCode.indexOf('.') + 1);
}

/**
 * Standing pages have their slug for a code, and no short links.
 *
 * @example
 * isStanding('trich-dan', '/trich-dan/') // true
 * isStanding('gp-2', '/giai-phap/kinh-te-bien/') // false
 */
export function isStanding(code: string, path: string): boolean {
  return path === `/${code}/`;
}
