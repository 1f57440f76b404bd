import type { APIRoute } from 'astro';
import { getAnswers } from '../../answers.ts';
import { textOfAnswers } from '../../lib/search/answers-file.ts';

/** What search answers from, in one file: names and statements. */
export const GET: APIRoute = () => new Response(textOfAnswers(getAnswers().file));
