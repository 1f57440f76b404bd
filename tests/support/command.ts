import { exitCode } from '../../src/cli/refused.ts';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { format } from 'node:util';
import type { Memory } from '../../src/lib/read/memory.ts';
import { childEnv } from './env.ts';
import { memory } from './memory.ts';

/** What a command said and how it ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** How a command is started. */
export interface Start {
  /** Words after its name. */
  words?: string[];
  /** Where; by default the checkout. */
  cwd?: string;
  env?: Record<string, string>;
  /** Lines that are typed into it. */
  typed?: string[];
  /** Another checkout whose command it is, in a process of its own. */
  from?: string;
}

type Command = (words: string[], memory: Memory, typed: NodeJS.ReadableStream) => unknown;

/**
 * Runs one of the project's commands as a person or a workflow's step would, in this process, where
 * everything is loaded already: with the folder, the settings and the output of one of its own.
 * `tests/commands-for-real.test.ts` starts each of them once for real.
 */
export async function command(name: string, start: Start = {}): Promise<Ended> {
  const { words = [], cwd = '.', typed = [] } = start;
  const module = (await import(`../../src/cli/${name}.ts`)) as { default: Command };
  const was = { folder: process.cwd(), env: process.env };
  const { log, error } = console;
  const write = process.stdout.write.bind(process.stdout);
  const said = { stdout: '', stderr: '' };
  process.chdir(cwd);
  process.env = envOf(start);
  console.log = (...args: unknown[]) => void (said.stdout += `${format(...args)}\n`);
  console.error = (...args: unknown[]) => void (said.stderr += `${format(...args)}\n`);
  process.stdout.write = (text: string | Uint8Array) => Boolean((said.stdout += String(text)));
  try {
    const typing = Readable.from(keyboard(typed));
    return { code: await exitCode(() => module.default(words, memory, typing)), ...said };
  } finally {
    process.stdout.write = write;
    Object.assign(console, { log, error });
    process.env = was.env;
    process.chdir(was.folder);
  }
}

/** All lines at once, as through a pipe, and the end when there is nothing else to do. */
async function* keyboard(typed: string[]): AsyncGenerator<string> {
  yield typed.map((line) => `${line}\n`).join('');
  await setImmediate();
}

/** Starts a command for real, in a process of its own. */
export function spawned(name: string, start: Start = {}): Promise<Ended> {
  const { words = [], cwd = '.', typed = [], from = '.' } = start;
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [resolve(from, 'run.mjs'), `src/cli/${name}.ts`, ...words],
      { cwd, env: envOf(start) },
      (_error, stdout, stderr) => done({ code: child.exitCode ?? 1, stdout, stderr }),
    );
    // A command that ends before it reads what is typed is judged by what it says.
    child.stdin!.on('error', () => undefined);
    child.stdin!.end(typed.map((line) => `${line}\n`).join(''));
  });
}

function envOf({ env }: Start): Record<string, string> {
  return childEnv({ PLAN_CONTENT_DIR: '', CONTENT_BASE: '', ...env });
}
