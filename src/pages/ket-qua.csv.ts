import type { APIRoute } from 'astro';
import { getCitations } from '../citations.ts';
import { resultsCsv } from '../lib/publish/results-csv.ts';
import { getPlan } from '../plan.ts';

/** Every reported result and every value of an indicator, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(resultsCsv(await getPlan(), (await getCitations()).clauses));
