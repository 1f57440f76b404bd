import type { Plan } from '../../read/types.ts';
import {
  addressesNow,
  clauseIdOf,
  clauseOfName,
  docCodeOf,
  isStanding,
} from '../../plan/published-addresses.ts';
import { clauseFate, pageFate } from '../../plan/fate.ts';

export interface ShortLink {
  /** `/gp-2/` or `/gp-2/noi-dung/` */
  path: string;
  /** `gp-2` or `gp-2.noi-dung` */
  code: string;
  /** Root-relative, with fragment, without base path. */
  to: string;
  /** What stands there, e.g. `Kinh tế biển: Nội dung`. */
  label: string;
}

/**
 * The short link of every section code and clause ever published; standing pages are
 * short already. What was moved or withdrawn leads to where the page says so.
 */
export function shortLinks(plan: Pick<Plan, 'ledger' | 'docs' | 'reading' | 'pages'>): ShortLink[] {
  const now = addressesNow(plan);
  const pathOf = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const [path, { code, title }] of [...Object.entries(plan.ledger.pages), ...now.pages]) {
    // Of several addresses of one code, the one where the page is, or was last.
    const moved = pageFate(path, plan.ledger, plan.docs).state === 'moved';
    if (!isStanding(code, path) && !(moved && pathOf.has(code))) {
      pathOf.set(code, path);
      titles.set(code, plan.docs.get(code)?.short ?? title);
    }
  }
  const clauses = new Map([...Object.entries(plan.ledger.clauses), ...now.clauses]);
  return [
    ...[...pathOf].map(([code, to]) => ({ path: `/${code}/`, code, to, label: titles.get(code)! })),
    ...[...clauses].flatMap(([code, { title }]): ShortLink[] => {
      const docCode = docCodeOf(code);
      const page = pathOf.get(docCode);
      if (page === undefined || clauseOfName(code)) return [];
      const fate = clauseFate(code, plan.ledger, plan.docs);
      const [to, label] =
        'clause' in fate
          ? [fate.clause.path, `${fate.doc.short}: ${fate.clause.title}`]
          : [`${page}#${clauseIdOf(code)}`, `${titles.get(docCode)}: ${title}`];
      return [{ path: `/${docCode}/${clauseIdOf(code)}/`, code, to, label }];
    }),
  ];
}
