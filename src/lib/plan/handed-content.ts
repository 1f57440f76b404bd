import type { Loaded } from './load.ts';

const name = 'checked-content';

/**
 * The content as a command has read and checked it, on its way to the steps of its build: a plugin
 * of Vite's that does nothing and has an `api`, which is how plugins hand things to each other.
 */
export function handing(loaded: Loaded): { name: string; api: Loaded } {
  return { name, api: loaded };
}

/** What a command handed to a build, if one did, among the plugins of its configuration. */
export function handedIn(plugins: readonly unknown[] = []): Loaded | undefined {
  const handed = plugins.flat(2).find((each) => (each as { name?: unknown } | null)?.name === name);
  return (handed as ReturnType<typeof handing> | undefined)?.api;
}
