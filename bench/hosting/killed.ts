import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Started } from '../measure.ts';

/** Kills a command, as a power cut would, after some seconds; it may have ended by then. */
export async function killed([[program = '', ...words], options]: Started, seconds: number) {
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  const over = once(child, 'exit');
  await Promise.race([over, pause(seconds * 1000)]);
  child.kill('SIGKILL');
  await over;
}
