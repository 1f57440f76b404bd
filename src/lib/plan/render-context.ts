import type { RenderContext } from '../markdown/render.ts';
import { createTermLinker } from '../markdown/terms.ts';
import { shortCitation } from '../sources/citation.ts';
import { createNumbering } from '../sources/numbering.ts';
import type { Clause, Plan } from './types.ts';

/**
 * The same context for one clause, whose units have their ids there, after that of the clause, and
 * say whose words they are where not all of the clause are one's.
 */
export function unitContext(
  context: RenderContext,
  { units, provenance }: Clause,
  clauseId: string,
): RenderContext {
  const byText = new Map(units.map((unit) => [unit.shown, unit]));
  return {
    ...context,
    unitOf: (shown) => {
      const unit = byText.get(shown);
      const ids = unit && [unit.id, ...(unit.name ? [unit.name] : [])];
      return (
        ids && {
          ids: ids.map((id) => `${clauseId}.${id}`),
          notes: unit.notes,
          marks: provenance.length > 1 ? unit.provenance : [],
        }
      );
    },
  };
}

/** A fresh context for one page: its own source numbers and first uses of terms. */
export function renderContext(plan: Plan, base: string, { terms = true } = {}): RenderContext {
  const linkable = Object.entries(plan.terms).map(([id, { match }]) => ({ id, match }));
  return {
    base,
    numbering: createNumbering(),
    shortCitation: (key) => {
      const source = plan.sources[key];
      return source ? shortCitation(source) : key;
    },
    ...(terms ? { linkTerms: createTermLinker(linkable) } : {}),
  };
}
