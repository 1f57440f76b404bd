import { createHash } from 'node:crypto';
import { textOf } from '../read/markdown/text.ts';
import type { Plan } from '../read/types.ts';

/** Eight characters that change with any text of the plan: keeps cached search files true. */
export function fingerprintOf(plan: Plan): string {
  const {
    docs,
    bodies,
    terms,
    sources,
    contradictions,
    timeline,
    matrix,
    indicators,
    sayings,
    cues,
  } = plan;
  const texts = [...docs.values()].map(({ clauses, ...rest }) => [
    rest,
    clauses.map((clause) => [clause.code, clause.title, clause.nodes.map(textOf)]),
  ]);
  const data = JSON.stringify([
    ...[texts, bodies, terms, sources, contradictions, timeline, matrix, indicators, sayings, cues],
  ]);
  return createHash('sha256').update(data).digest('hex').slice(0, 8);
}
