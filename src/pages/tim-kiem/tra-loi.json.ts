import type { APIRoute } from 'astro';
import { getAnswers } from '../../answers.ts';

/** What search answers from, in one file: names and statements. */
export const GET: APIRoute = async () => Response.json((await getAnswers()).file);
