import type { Loaded } from '../plan/load.ts';
import type { Problem } from '../read/problem.ts';

/** What a rule finds; its own code is put to it, unless it says another. */
export type Found = Omit<Problem, 'rule'> & Partial<Pick<Problem, 'rule'>>;

/** A rule as it is told to editors; its samples stand in `samples/rules/‹code›.yaml`. */
export interface Described {
  /** Short code, shown after the message. */
  code: string;
  /** Why the rule exists, in Vietnamese, for the editors' guide. */
  reason: string;
}

/** One rule about content. */
export interface Rule extends Described {
  /** Files and folders it rests on: while one of them cannot be read, it would tell what only follows from that. */
  needs?: string[];
  check(loaded: Loaded): Found[];
}
