import { getEntry } from 'astro:content';
import { contentEntry } from './lib/content/content-loader.ts';
import { fingerprintOf } from './lib/plan/fingerprint.ts';
import { joinPlan } from './lib/plan/join.ts';
import type { Content, Plan } from './lib/plan/types.ts';

/** What a build has made already: the only state of a module. */
const made = new Map<() => unknown, unknown>();

/** What something makes, once per build; in a preview, where all may change, for each request. */
export function onceABuild<Made>(make: () => Made): Made {
  if (import.meta.env.DEV) return make();
  if (!made.has(make)) made.set(make, make());
  return made.get(make) as Made;
}

/** The Plan: the only door between Astro's collection and the pages. */
export const getPlan = (): Promise<Plan> => onceABuild(loadPlan);

/** What changes with any text of the Plan. */
export const getFingerprint = (): Promise<string> => onceABuild(makeFingerprint);

async function loadPlan(): Promise<Plan> {
  const { content } = (await getEntry('plan', contentEntry))!.data as { content: Content };
  return joinPlan(content, { drafts: import.meta.env.DEV });
}

async function makeFingerprint(): Promise<string> {
  return fingerprintOf(await getPlan());
}
