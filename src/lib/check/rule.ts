import type { Loaded } from '../plan/load.ts';
import type { Problem } from '../read/problem.ts';

/** A rule's samples stand in `samples/rules/‹code›.yaml`. */
interface Described {
  /** Short code, shown after the message. */
  code: string;
  /** Why the rule exists, in Vietnamese, for the editors' guide. */
  reason: string;
}

/** One rule about content. */
export interface Rule extends Described {
  early?: never;
  /** Files and folders it rests on: while one of them cannot be read, it would tell what only follows from that. */
  needs?: string[];
  check(loaded: Loaded): Problem[];
}

/** One rule about files as they are stored, asked before any is parsed; what it refuses never is. */
export interface EarlyRule extends Described {
  early: true;
  check(file: string, text: string): Problem[];
}
