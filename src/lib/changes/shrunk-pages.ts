import { plainText } from '../editions/clause-text.ts';
import { withoutNotes } from '../markdown/notes.ts';
import type { Doc, Plan } from '../plan/types.ts';

/** A page that keeps its addresses and little of what stood there. */
export interface ShrunkPage {
  code: string;
  title: string;
  path: string;
  /** How many words its clauses had, and have. */
  words: { before: number; after: number };
}

/**
 * Pages that a change leaves less than half of their words, in the order of the plan: whoever
 * cited them finds their addresses, not what they cited.
 */
export function shrunkPages(before: Pick<Plan, 'docs'>, after: Pick<Plan, 'docs'>): ShrunkPage[] {
  return [...after.docs.values()].flatMap(({ code, title, path, clauses }) => {
    const was = before.docs.get(code);
    const words = { before: wordsIn(was?.clauses ?? []), after: wordsIn(clauses) };
    return words.after * 2 < words.before ? [{ code, title, path, words }] : [];
  });
}

function wordsIn(clauses: Doc['clauses']): number {
  const texts = clauses.map(({ nodes }) => withoutNotes(plainText(nodes)));
  return texts.join('\n').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
