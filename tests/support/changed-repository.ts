import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.ts';
import { copyContent } from './content-copy.ts';
import { commitAll, git, restoreMain } from './git.ts';

/** A repository with published content, on a branch off main, to be edited. */
export interface ChangedRepository {
  root: string;
  content: string;
  /** Replaces text in a content file. */
  replace(file: string, from: RegExp | string, to: string): void;
  /** Commits the edits and gives what the command writes for a reviewer about them. */
  summary(): Promise<string>;
  /** Throws away whatever was done to it. */
  restore(): void;
  remove(): void;
}

/** Publishes the real content in a repository of its own and starts a branch. */
export function changedRepository(): ChangedRepository {
  const root = mkdtempSync(join(tmpdir(), 'tom-tat-'));
  const content = join(root, 'content');
  renameSync(copyContent(), content);
  git(root, 'init', '-q', '-b', 'main');
  commitAll(root, 'đã đăng');
  git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(root, 'checkout', '-q', '-b', 'sua');

  return {
    root,
    content,
    replace(file, from, to) {
      const path = join(content, file);
      const text = readFileSync(path, 'utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(path, changed);
    },
    async summary() {
      commitAll(root, 'sửa');
      const file = join(root, '.git', 'tom-tat');
      writeFileSync(file, '');
      const ended = await command('changes', {
        cwd: root,
        env: { CI: 'true', GITHUB_STEP_SUMMARY: file },
      });
      if (ended.code !== 0 || ended.stderr) throw new Error(ended.stderr);
      return readFileSync(file, 'utf8');
    },
    restore() {
      restoreMain(root);
      git(root, 'update-ref', 'refs/remotes/origin/main', 'main');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The lines of a summary from a heading to the next one. */
export function part(summary: string, title: string): string {
  const [, found = ''] = summary.split(new RegExp(`^#+ .*${title}.*$`, 'm'));
  return found.split(/^#/m)[0]!;
}
