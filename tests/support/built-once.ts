import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject, vi } from 'vitest';
import { command, spawned, type Start } from './command.ts';
import { withoutHints } from './content-copy.ts';

/**
 * The folder of a site that several test files look at: built by the file that asks first, in
 * whichever process; the others wait. `content` is made for it: no test changes it after.
 */
export async function builtOnce(
  name: string,
  content: () => string | Promise<string>,
  start: Start = {},
): Promise<string> {
  const directory = join(inject('builds'), name);
  const ended = `${directory}.xong`;
  if (isFirst(directory)) {
    const build = async () => {
      const env = { PLAN_CONTENT_DIR: await content(), ...start.env, DIST_DIR: resolve(directory) };
      // Another checkout has modules of its own.
      const { code, stderr } = await (start.from ? spawned : command)('build', { ...start, env });
      return code ? `ended with ${code}: ${stderr}` : withoutHints(stderr);
    };
    // Who waits learns of a failure, too.
    writeFileSync(ended, await build().catch((error: Error) => `not begun: ${error.stack}`));
  }
  await vi.waitFor(() => existsSync(ended) || Promise.reject(new Error(`${name}: not built`)), {
    timeout: 300_000,
    interval: 200,
  });
  const trouble = readFileSync(ended, 'utf8');
  if (trouble) throw new Error(trouble);
  return directory;
}

/** Whether nobody has asked yet: of two that make a folder, one is refused. */
function isFirst(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch {
    return false;
  }
}
