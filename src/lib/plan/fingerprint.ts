import { createHash } from 'node:crypto';
import { textOf } from '../markdown/text.ts';
import type { Plan } from './types.ts';

const known = new WeakMap<Plan, string>();

/** Eight characters that change with any text of the plan: keeps cached search files true. */
export function fingerprintOf(plan: Plan): string {
  const cached = known.get(plan);
  if (cached) return cached;
  const { docs, bodies, terms, sources, contradictions, timeline, matrix } = plan;
  const texts = [...docs.values()].map(({ clauses, ...rest }) => [
    rest,
    clauses.map((clause) => [clause.code, clause.title, clause.nodes.map(textOf)]),
  ]);
  const data = JSON.stringify([texts, bodies, terms, sources, contradictions, timeline, matrix]);
  const fingerprint = createHash('sha256').update(data).digest('hex').slice(0, 8);
  known.set(plan, fingerprint);
  return fingerprint;
}
