import type { Loaded } from '../content/load.ts';

/** Content before and after a change. */
export interface Sides {
  before: Loaded;
  after: Loaded;
}
