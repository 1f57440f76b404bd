import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** A command of the project. */
interface Started {
  file: string;
  words: string[];
  env: Record<string, string>;
}

function start({ file, words, env }: Started) {
  return spawn(process.execPath, ['run.mjs', `src/cli/${file}.ts`, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Runs it to its end; the seconds it took. */
export async function ended(command: Started): Promise<number> {
  const begin = performance.now();
  const [code] = (await once(start(command), 'exit')) as [number];
  if (code) throw new Error(`${command.file}: ${code}`);
  return (performance.now() - begin) / 1000;
}

/** Kills it, as a power cut would, after some seconds; it may have ended by then. */
export async function killed(command: Started, seconds: number): Promise<void> {
  const child = start(command);
  const over = once(child, 'exit');
  await Promise.race([over, pause(seconds * 1000)]);
  child.kill('SIGKILL');
  await over;
}
