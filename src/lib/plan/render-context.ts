import type { RenderContext } from '../markdown/render.ts';
import { createTermLinker } from '../markdown/terms.ts';
import { shortCitation } from '../sources/citation.ts';
import { createNumbering } from '../sources/numbering.ts';
import type { Plan } from './types.ts';

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
