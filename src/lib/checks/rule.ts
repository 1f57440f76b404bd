import type { Loaded } from './load.ts';
import type { Problem } from './problem.ts';

/** Files laid over the small valid content of `fixture.ts`, path → text. */
export type Sample = Record<string, string>;

/** One rule about content. */
export interface Rule {
  /** Short code, shown after the message. */
  code: string;
  /** Why the rule exists, in Vietnamese, for the editors' guide. */
  reason: string;
  /**
   * What must have been read before it can judge: `all` files, because it compares them, or the
   * files of `sources` and bodies, because each statement rests on them. Without, nothing.
   */
  needs?: 'all' | 'sources';
  check(loaded: Loaded): Problem[];
  /** Content that passes. */
  good: Sample;
  /** Content that this rule, and only this rule, must refuse: a sample for each message it can give. */
  bad: Sample[];
}
