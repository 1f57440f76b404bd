import { execFileSync } from 'node:child_process';

const who = ['-c', 'user.name=Ai', '-c', 'user.email=ai@example.org', '-c', 'commit.gpgsign=false'];

/** Runs git as nobody in particular, whatever the machine's settings; what it printed. */
export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-C', directory, ...who, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/**
 * Runs a script of git commands: each process that a test of this size begins is a copy of all its memory
 * first, those of a shell are not.
 *
 * @param words what the script has as $0, $1 …
 */
export function gitScript(directory: string, script: string, ...words: string[]): string {
  const own = `g() { git ${who.join(' ')} "$@"; }; set -e; ${script}`;
  return execFileSync('sh', ['-c', own, ...words], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Commits whatever a checkout holds and returns the commit. */
export function commitAll(directory: string, message: string): string {
  return gitScript(directory, 'g add -A; g commit -q -m "$0"; g rev-parse HEAD', message);
}

/** Throws away whatever was done to a checkout of main. */
export function restoreMain(directory: string): void {
  gitScript(directory, 'g reset -q --hard main; g clean -fdqx');
}
