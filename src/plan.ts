import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { contentDirectory } from './lib/content/content-directory.ts';
import { joinPlan } from './lib/plan/join.ts';
import { recordOf } from './lib/plan/record-of.ts';
import type { Entry, Plan } from './lib/plan/types.ts';

let plan: Promise<Plan> | undefined;

/** The Plan, joined once per build: the only door between Astro's collections and the pages. */
export function getPlan(): Promise<Plan> {
  // In dev the content may change between two requests.
  if (import.meta.env.DEV) return loadPlan();
  plan ??= loadPlan();
  return plan;
}

async function loadPlan(): Promise<Plan> {
  const content = {
    site: (await getEntry('site', 'main'))!.data,
    sections: await entriesOf('sections'),
    pages: await entriesOf('pages'),
    sources: await keyed('sources'),
    bodies: await keyed('bodies'),
    terms: await keyed('terms'),
    matrix: Object.values(await keyed('matrix')),
    timeline: await keyed('timeline'),
    contradictions: Object.values(await keyed('contradictions')),
    series: await keyed('series'),
    ledger: (await getEntry('ledger', 'main'))!.data,
  };
  return joinPlan(content, { drafts: import.meta.env.DEV });
}

async function entriesOf<Key extends 'sections' | 'pages'>(
  collection: Key,
): Promise<Entry<CollectionEntry<Key>['data']>[]> {
  const entries: CollectionEntry<'sections' | 'pages'>[] = await getCollection(collection);
  // Astro leaves out the front matter, and with it the lines of the file.
  return entries.map(({ id, data, filePath }) => ({
    id,
    file: relative(contentDirectory(), filePath!),
    data,
    body: readFileSync(filePath!, 'utf8'),
  }));
}

async function keyed<Key extends CollectionKey>(
  collection: Key,
): Promise<Record<string, CollectionEntry<Key>['data']>> {
  const entries: { id: string; data: CollectionEntry<Key>['data'] }[] =
    await getCollection(collection);
  return recordOf(entries.map(({ id, data }) => [id, data] as const));
}
