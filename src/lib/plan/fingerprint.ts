import { createHash } from 'node:crypto';
import { textOf } from '../read/markdown/text.ts';
import type { Plan } from '../read/types.ts';

/** What pages and search show besides the documents. */
const parts = [
  ...(['bodies', 'terms', 'sources', 'contradictions', 'timeline'] as const),
  ...(['matrix', 'indicators', 'sayings', 'cues'] as const),
];

/** Eight characters that change with any text of the plan: keeps cached search files true. */
export function fingerprintOf(plan: Plan): string {
  const texts = [...plan.docs.values()].map(({ clauses, ...rest }) => [
    rest,
    clauses.map((clause) => [clause.code, clause.title, clause.nodes.map(textOf)]),
  ]);
  const data = JSON.stringify([texts, ...parts.map((part) => plan[part])]);
  return createHash('sha256').update(data).digest('hex').slice(0, 8);
}
