import { execFileSync } from 'node:child_process';

const who = ['-c', 'user.name=Ai', '-c', 'user.email=ai@example.org', '-c', 'commit.gpgsign=false'];

/** Runs git as nobody in particular, whatever the machine's settings; what it printed. */
export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-C', directory, ...who, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Commits whatever a checkout holds and returns the commit. */
export function commitAll(directory: string, message: string): string {
  git(directory, 'add', '-A');
  git(directory, 'commit', '-q', '-m', message);
  return git(directory, 'rev-parse', 'HEAD');
}
