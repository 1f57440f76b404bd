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
  /** Needs every file to have been read: skipped while the folder has syntax or schema errors. */
  whole?: boolean;
  check(loaded: Loaded): Problem[];
  /** Content that passes. */
  good: Sample;
  /** Content that this rule, and only this rule, must refuse: a sample for each message it can give. */
  bad: Sample[];
}
