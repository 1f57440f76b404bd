import { getEntry } from 'astro:content';
import { contentEntry } from './lib/content/content-loader.ts';
import { fingerprintOf } from './lib/plan/fingerprint.ts';
import { joinPlan } from './lib/plan/join.ts';
import type { Content, Plan } from './lib/plan/types.ts';

let plan: Promise<Plan> | undefined;
let fingerprint: Promise<string> | undefined;

/** The Plan, joined once per build: the only door between Astro's collection and the pages. */
export function getPlan(): Promise<Plan> {
  // In dev the content may change between two requests.
  if (import.meta.env.DEV) return loadPlan();
  plan ??= loadPlan();
  return plan;
}

async function loadPlan(): Promise<Plan> {
  const { content } = (await getEntry('plan', contentEntry))!.data as { content: Content };
  return joinPlan(content, { drafts: import.meta.env.DEV });
}

/** What changes with any text of the Plan, made once per build. */
export function getFingerprint(): Promise<string> {
  if (import.meta.env.DEV) return getPlan().then(fingerprintOf);
  return (fingerprint ??= getPlan().then(fingerprintOf));
}
