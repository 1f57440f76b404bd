import type { APIRoute } from 'astro';
import { getEditions } from '../../editions.ts';
import { atomFeed } from '../../lib/publish/feed.ts';
import { getPlan } from '../../plan.ts';
import { publication } from '../../publication.ts';

/** The feed of changes and editions. */
export const GET: APIRoute = async () =>
  new Response(atomFeed(await getPlan(), getEditions(), publication), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
