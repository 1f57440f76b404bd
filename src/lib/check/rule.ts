import type { Loaded } from '../plan/load.ts';
import type { Problem } from '../read/problem.ts';
import { lineOf, type Place } from './texts/statements.ts';

/** What a rule says of a place: of a file, at a line (else its first) or at a key; of words, at a piece of them. */
export type Found = (
  | { file: string; line?: number }
  | { file: string; path: PropertyKey[] }
  | { on: Place; piece: string }
) &
  Pick<Problem, 'hint' | 'instead'> & {
    /** Where there is none, nothing is wrong. */
    message: string | undefined;
  };

export type FoundOnLine = Found & { file: string; line: number };

/** One rule about content; its reason and samples stand in `samples/rules/‹code›.yaml`. */
export interface Rule {
  /** Short code, shown after the message. */
  code: string;
  /** Files and folders it rests on: while one of them cannot be read, it would tell what only follows from that. */
  needs?: string[];
  check(loaded: Loaded): Iterable<Found>;
}

export function problemsOf({ code: rule, check }: Rule, loaded: Loaded): Problem[] {
  return Array.from(check(loaded)).flatMap((found) => {
    const { message, hint, instead } = found;
    if (!message) return [];
    const file = 'on' in found ? found.on.file : found.file;
    return [{ file, line: lineIn(loaded, found), rule, message, instead, ...(hint && { hint }) }];
  });
}

function lineIn(loaded: Loaded, found: Found): number {
  if ('on' in found) return lineOf(loaded, found.on, found.piece);
  if (!('path' in found)) return found.line ?? 1;
  const { yaml, markdown } = loaded;
  const located = yaml.get(found.file) ?? markdown.find(({ file }) => file === found.file);
  return located?.lineOf(found.path) ?? 1;
}
