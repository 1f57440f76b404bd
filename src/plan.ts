import { getEntry } from 'astro:content';
import { contentEntry } from './lib/plan/content-loader.ts';
import { fingerprintOf } from './lib/plan/fingerprint.ts';
import { handed } from './lib/plan/handed-content.ts';
import { latestChange } from './lib/plan/latest-change.ts';
import type { Part } from './lib/plan/parts.ts';
import { sectionsOf } from './lib/plan/place.ts';
import type { Plan } from './lib/read/types.ts';
import { renderContext } from './lib/render/context.ts';

/** The Plan, as it was handed over: its only door to the pages. */
export const getPlan = (): Plan => handed()!.plan;

/** What is made under a name once per build, or until the content of a preview changes. */
export function once<Made>(name: string, make: () => Made): Made {
  const plan = getPlan();
  return plan.memory.given(`page: ${name}`, plan, [], make);
}

/** A standing page, and how what stands on it is rendered: with source numbers of its own. */
export function getPage(slug: string, options?: { terms: boolean }) {
  const plan = getPlan();
  const context = renderContext(plan, import.meta.env.BASE_URL, options);
  return { plan, doc: plan.pages[slug]!, context };
}

/** The routes of pages that each section has one of, and of the list of them. */
export function getSectionRoutes() {
  const codes = sectionsOf(getPlan()).map(({ code }) => code);
  return [undefined, ...codes].map((code) => ({ params: { code } }));
}

/** The routes of a list that goes on over pages; its first page is told of the others. */
export const routesOf = <Item>(parts: Part<Item>[]) =>
  parts.map((part, at) => ({
    params: { part: part.path.split('/')[2] || undefined },
    props: { ...part, isFirst: !at, rest: at ? [] : parts.slice(1) },
  }));

/** What changes with any byte of the content. */
export async function getContentTag(): Promise<string> {
  return String((await getEntry('plan', contentEntry))!.digest);
}

/** What changes with any text of the Plan. */
export const getFingerprint = (): string => once('fingerprint', () => fingerprintOf(getPlan()));

/** The day of the last change of any page. */
export const getLatestChange = (): string =>
  once('latest change', () => latestChange(getPlan().docs.values()));
