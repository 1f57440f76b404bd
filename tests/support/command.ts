import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { childEnv } from './env.ts';

/** What a command said and how it ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands in another folder, as a workflow's step would. */
export function command(
  name: string,
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [resolve(`src/cli/${name}.ts`)],
      { cwd, env: childEnv({ PLAN_CONTENT_DIR: '', CONTENT_BASE: '', ...env }) },
      (_error, stdout, stderr) => done({ code: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}
