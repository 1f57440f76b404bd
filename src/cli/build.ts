import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { contentFolder } from '../lib/check/content-folder.ts';
import { hand } from '../lib/plan/handed-content.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { strayFilesIn } from '../lib/check/published/public-files.ts';
import { Memory } from '../lib/read/memory.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { readStoredFiles } from '../lib/read/stored-files.ts';
import { publicDirectory } from '../lib/publish/policy/served-as-is.ts';

const builds = '.build';
const ending = ['SIGTERM', 'SIGINT'] as const;

/**
 * `npm run build`: builds in a scratch folder and puts the result in place only after
 * every check has passed, so that the last good build stays whatever happens.
 */
export default async function build(_words: string[], memory?: Memory): Promise<number> {
  const scratch = `${builds}/${process.pid}`;
  const stop = (signal: NodeJS.Signals) => {
    removeWhileWritten(scratch);
    process.exit(128 + constants.signals[signal]);
  };
  // Before Vite's own handlers.
  for (const signal of ending) process.prependOnceListener(signal, stop);
  try {
    removeLeftovers();
    const target = process.env.DIST_DIR ?? 'dist';
    await buildIn(scratch, memory);
    putInPlace(`${scratch}/site`, target);
    console.log(`Đã dựng xong: ${target}/`);
    return 0;
  } catch (error) {
    const { message, stack } = error as Error;
    console.error(error instanceof BuildRefused ? message : stack);
    return 1;
  } finally {
    hand(undefined);
    rmSync(scratch, { recursive: true, force: true });
    for (const signal of ending) process.off(signal, stop);
  }
}

async function buildIn(scratch: string, memory: Memory | undefined): Promise<void> {
  handChecked(memory);
  Object.assign(process.env, {
    OUT_DIR: `./${scratch}/site`,
    CACHE_DIR: `./${scratch}/cache`,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const astro = await import('astro');
  await astro.build({ logLevel: 'error' });
}

/** Checks the content folder and hands it over: what is built is what was checked, whatever is saved meanwhile. */
function handChecked(given: Memory | undefined): void {
  const memory = given ?? new Memory(false);
  const folder = contentFolder(contentDirectory(), memory);
  const stray = strayFilesIn(readStoredFiles(publicDirectory()));
  if (stray.length) throw new BuildRefused(publicDirectory(), stray);
  hand(folder);
  // Two thirds of all that a build would hold are answers to the rules, which nothing asks again.
  if (!given) memory.forget();
}

/** Threads of this process may still write into the folder: it is removed until it stays away, for a second at most. */
function removeWhileWritten(folder: string): void {
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  for (let left = 20; left; left -= 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Something came or went meanwhile.
    }
    Atomics.wait(nobody, 0, 0, 50);
    if (!existsSync(folder)) return;
  }
}

/** What a build left that was killed before it could tidy up. */
function removeLeftovers(): void {
  const left = existsSync(builds) ? readdirSync(builds) : [];
  for (const name of left.filter((each) => /^\d+$/.test(each) && !isRunning(Number(each))))
    rmSync(`${builds}/${name}`, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Beside what is there first, as it may be on another disk: from then on nothing can fail but a change of names. */
function putInPlace(site: string, target: string): void {
  const [next, previous] = [`${target}.moi`, `${target}.cu`];
  for (const each of [next, previous]) rmSync(each, { recursive: true, force: true });
  try {
    renameSync(site, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(site, next, { recursive: true });
  }
  if (existsSync(target)) renameSync(target, previous);
  renameSync(next, target);
  rmSync(previous, { recursive: true, force: true });
}
