import type { Loaded } from '../../plan/load.ts';
import { addressesNow } from '../../plan/published-addresses.ts';
import { remembered } from '../../read/memory.ts';

/** Every address of a plan with its title, as one text: what is said of addresses rests on nothing else. */
export const addressText = remembered(({ plan }: Loaded): string => {
  const { pages, clauses } = addressesNow(plan);
  return JSON.stringify([...pages, ...clauses]);
});
