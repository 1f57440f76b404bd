import type { APIRoute } from 'astro';
import { textsOf } from '../../lib/search/texts.ts';
import { buildVocabulary } from '../../lib/search/vocabulary.ts';
import { getPlan } from '../../plan.ts';

/** The vocabulary of the site's own text: settles d or đ and mends slips. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(buildVocabulary(textsOf(await getPlan()))));
