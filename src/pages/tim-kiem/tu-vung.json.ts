import type { APIRoute } from 'astro';
import { textOf } from '../../lib/markdown/text.ts';
import { withoutNotes } from '../../lib/markdown/notes.ts';
import { textsOf } from '../../lib/search/list.ts';
import { buildVocabulary } from '../../lib/search/vocabulary.ts';
import { getPlan } from '../../plan.ts';

/** The vocabulary of the site's own text: settles d or đ and mends slips. */
export const GET: APIRoute = async () => {
  const plan = await getPlan();
  const texts = textsOf(plan, (clause) => clause.nodes.map(textOf).join(' '));
  return new Response(JSON.stringify(buildVocabulary(texts.map(withoutNotes))));
};
