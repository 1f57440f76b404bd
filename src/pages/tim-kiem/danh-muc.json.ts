import type { APIRoute } from 'astro';
import { buildList } from '../../lib/search/list.ts';
import { getPlan } from '../../plan.ts';

/** The instant list: titles, clauses, terms, aliases and bodies, a few KB. */
export const GET: APIRoute = async () => new Response(JSON.stringify(buildList(await getPlan())));
