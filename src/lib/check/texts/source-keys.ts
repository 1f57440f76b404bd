import type { Loaded } from '../../plan/load.ts';

/** The keys of all sources: the same set, as long as they are the same. */
export function sourceKeys({ content, memory }: Loaded): ReadonlySet<string> {
  return memory.ofValue(setOf, Object.keys(content.sources));
}

export const setOf = (keys: string[]): ReadonlySet<string> => new Set(keys);
