import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { isFrozen } from '../../read/edition-names.ts';
import type { ContentTree } from '../../read/read-tree.ts';

/** The state of main that a change is compared with. */
export type GitBase =
  /** Not a git checkout, or one without a commit: there is nothing to compare with. */
  | { kind: 'none' }
  /** There should be one, but the clone does not hold it; one Vietnamese sentence. */
  | { kind: 'missing'; message: string }
  /** With its day, 2026-11-24. */
  | { kind: 'found'; commit: string; date: string };

/** In full: a tag may bear the short name, and would come first. */
const main = 'refs/remotes/origin/main';

/** The merge base of HEAD and main, or what `CONTENT_BASE` names, in the checkout that holds a folder. */
export function findGitBase(directory: string, env: Record<string, string | undefined>): GitBase {
  const git = gitIn(directory);
  const [isShallow, head] = git('rev-parse', '--is-shallow-repository', 'HEAD')?.split('\n') ?? [];
  if (!head) return { kind: 'none' };
  const { CONTENT_BASE: base, CI: ci } = env;
  const wanted = base || main;
  // On a build server a base that is not there is an error, not a reason to compare less.
  const isServer = Boolean(ci) && ci !== 'false';
  // The past of a shallow clone ends where nobody chose.
  if (isServer && isShallow === 'true') return missingBase('kho ở đây thiếu lịch sử');
  const commit = git('merge-base', wanted, 'HEAD');
  if (!commit && (isServer || base))
    return missingBase(`kho ở đây không có ${base || 'origin/main'}`);
  const found = commit || head;
  return { kind: 'found', commit: found, date: git('log', '-1', '--format=%cs', found) ?? '' };
}

/** What is told when there should be a base and is none; `why` is a clause in Vietnamese. */
export function missingBase(why: string): Extract<GitBase, { kind: 'missing' }> {
  const message = `Máy không so được địa chỉ với bản đã đăng vì ${why}; báo người duyệt để chạy “git fetch --unshallow origin main”, hoặc ghi fetch-depth: 0 ở bước checkout.`;
  return { kind: 'missing', message };
}

/** A content folder without its editions as it was stored at a commit. */
export function treeAt(directory: string, commit: string): ContentTree {
  return filesAt(directory, commit, String, (file) => !isFrozen(file));
}

/** The files of a folder as stored at a commit, those whose path inside it `wanted` accepts; `placeOf` tells its path in the repository from that of the content folder. */
export function filesAt(
  directory: string,
  commit: string,
  placeOf: (content: string) => string,
  wanted: (file: string) => boolean,
): ContentTree {
  const git = gitIn(directory);
  const folder = placeOf(inRepository(directory));
  const listed = git('ls-tree', '-r', '-z', '--full-tree', commit, '--', folder);
  const entries = (listed ?? '').split('\0').flatMap((line) => {
    const match = /^\d+ blob (\w+)\t(.+)$/s.exec(line);
    const file = match && relative(folder, match[2]!);
    return match && file && wanted(file) ? [{ file, blob: match[1]! }] : [];
  });
  const ids = entries.map(({ blob }) => blob);
  const texts = blobs(directory, ids);
  return new Map(entries.map(({ file }, index) => [file, texts[index] ?? '']));
}

/** Every text a file of the folder had up to a commit, newest first; what only stood on a merged branch was nobody’s to read. */
export function versionsUpTo(directory: string, commit: string, file: string): string[] {
  const log = gitIn(directory)(
    ...['log', '--format=', '--raw', '--no-abbrev', '--no-renames', '-m', '--first-parent'],
    ...[commit, '--', `:(literal)${file}`],
  );
  const ids = (log ?? '').split('\n').flatMap((line) => {
    const id = /^:\d+ \d+ \w+ (\w+) /.exec(line)?.[1];
    return id && !/^0+$/.test(id) ? [id] : [];
  });
  return blobs(directory, [...new Set(ids)]);
}

/** The folder's path inside its repository; `.` for the root. */
function inRepository(directory: string): string {
  return gitIn(directory)('rev-parse', '--show-prefix')?.replace(/\/$/, '') || '.';
}

/** The texts of blobs, in order, in one run of git. */
function blobs(directory: string, ids: string[]): string[] {
  if (!ids.length) return [];
  const { stdout } = spawnSync('git', ['-C', directory, 'cat-file', '--batch'], {
    input: ids.join('\n'),
    maxBuffer: 1 << 30,
  });
  const texts: string[] = [];
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf('\n', at);
    const size = Number(stdout.toString('utf8', at, end).split(' ')[2]);
    texts.push(stdout.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

/** Runs git in a folder; undefined when it fails or is not installed. */
export function gitIn(directory: string): (...args: string[]) => string | undefined {
  return (...args) => {
    const { status, stdout } = spawnSync('git', ['-C', directory, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    return status === 0 ? stdout.trim() : undefined;
  };
}
