import type { APIRoute } from 'astro';
import { getAnswers } from '../../answers.ts';

/** How else people ask for the statements of `tra-loi.json`, in their order; more of how they speak. */
export const GET: APIRoute = async () => Response.json((await getAnswers()).later);
