import type { APIRoute } from 'astro';
import { getAnswers } from '../../answers.ts';
import { textOfAsked } from '../../lib/search/answers-file.ts';

/** How else people ask for the statements of `tra-loi.txt`, in their order; more of how they speak. */
export const GET: APIRoute = () => new Response(textOfAsked(getAnswers().later));
