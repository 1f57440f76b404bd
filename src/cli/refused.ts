import { BuildRefused } from '../lib/read/refused.ts';

/** Why a command does not go on: one Vietnamese sentence for who started it, and its exit code. */
export class Refused extends Error {
  readonly code: number;

  constructor(sentence: string, code = 1) {
    super(sentence);
    this.code = code;
  }
}

/** The exit code of a command; what keeps it from going on is told, any other fault is thrown. */
export async function exitCode(run: () => unknown): Promise<number> {
  try {
    return Number((await run()) ?? 0);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof BuildRefused)) throw error;
    console.error(error.message);
    return error instanceof Refused ? error.code : 1;
  }
}
