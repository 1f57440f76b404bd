import type { Doc, Plan } from '../read/types.ts';

/** What a reader of the whole meets before the plan: what the document is, and what must be known today. */
export function openingDocs({ pages }: Pick<Plan, 'pages'>): Doc[] {
  return ['ke-hoach', 'boi-canh'].flatMap((slug) => pages[slug] ?? []);
}
