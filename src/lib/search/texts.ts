import { withoutNotes } from '../read/markdown/notes.ts';
import { textOf } from '../read/markdown/text.ts';
import { ownText } from '../read/told.ts';
import type { Plan } from '../read/types.ts';

/** Every text of the site without its notes: what the vocabulary is made of. */
export function textsOf(plan: Plan): string[] {
  const docs = [...plan.docs.values()];
  const clauses = docs.flatMap((doc) => doc.clauses);
  return [
    ...docs.flatMap((doc) => [doc.title, doc.short, doc.summary, ...doc.aliases]),
    ...clauses.flatMap(({ title, nodes }) => [title, nodes.map(textOf).join(' ')]),
    ...Object.values(plan.terms).flatMap((each) => [
      each.term,
      ...each.abbr,
      ...each.synonyms,
      each.definition,
    ]),
    ...Object.values(plan.bodies).flatMap((each) => [
      each.name,
      ...each.aliases,
      ownText(each.duty),
      ownText(each.now),
    ]),
  ].map(withoutNotes);
}
