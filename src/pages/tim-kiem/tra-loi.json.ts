import type { APIRoute } from 'astro';
import { getEditions } from '../../editions.ts';
import { answersText } from '../../lib/search/answers.ts';
import { sayingsOf } from '../../lib/search/sayings.ts';
import speech from '../../lib/search/speech.txt?raw';
import { getPlan } from '../../plan.ts';

/** What search answers from: names and statements, then how else people ask for them, in one file. */
export const GET: APIRoute = async () => {
  const plan = await getPlan();
  return new Response(answersText(plan, speech, sayingsOf(plan, getEditions())));
};
