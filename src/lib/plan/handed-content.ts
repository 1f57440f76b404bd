import type { Plan } from '../read/types.ts';
import type { Loaded } from './load.ts';

const name = 'checked-content';

/** Of the loaded content what a build needs, joined: what the check worked out of it may go. */
export interface Handed extends Pick<Loaded, 'raw' | 'content'> {
  readonly plan: Plan;
}

/**
 * The content as a command has read and checked it, on its way to the steps of its build: a plugin
 * of Vite's that does nothing and has an `api`, which is how plugins hand things to each other.
 */
export function handing({ raw, content, plan }: Handed): { name: string; api: Handed } {
  return { name, api: { raw, content, plan } };
}

/** What a command handed to a build, if one did, among the plugins of its configuration. */
export function handedIn(plugins: readonly unknown[] = []): Handed | undefined {
  const handed = plugins.flat(2).find((each) => (each as { name?: unknown } | null)?.name === name);
  return (handed as ReturnType<typeof handing> | undefined)?.api;
}
