import type { Loaded } from '../../plan/load.ts';

/** Content before and after a change. */
export interface Sides {
  before: Loaded;
  after: Loaded;
}
