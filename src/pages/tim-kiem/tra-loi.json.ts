import type { APIRoute } from 'astro';
import { answersText } from '../../lib/search/answers.ts';
import speech from '../../lib/search/speech.txt?raw';
import { getPlan } from '../../plan.ts';

/** What search answers from: names and statements, in one file. */
export const GET: APIRoute = async () => new Response(answersText(await getPlan(), speech));
