import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  editionFileNames,
  editionsFolder,
  isEditionName,
  isFrozen,
} from '../../read/edition-names.ts';
import { ledgerFile } from '../../read/ledger-file.ts';
import { filesIn } from '../../read/files-in.ts';

type Saved =
  /** They are on main; `fresh` when something had to be written. */
  | { state: 'saved'; commit: string; fresh: boolean }
  /** Main is no longer what they were made from: they describe something that is past. */
  | { state: 'overtaken' }
  /** What was handed over is no records, or not those alone; what is wrong, a clause in Vietnamese. */
  | { state: 'strange'; why: string }
  /** Main did not take them; what git said. */
  | { state: 'refused'; why: string };

/** Whoever looks at the history sees that no person wrote this; nothing in the checkout is run. */
const options = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'user.name=github-actions[bot]'],
  ...['-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'],
  ...['-c', 'commit.gpgsign=false'],
];

/**
 * Commits records that were handed over on top of main and pushes them. Never forces, never
 * merges: records made from an older main would freeze an edition that nobody published. It
 * imports no package, so that none can have a hand in what is pushed.
 *
 * @param directory a checkout of the commit that the records were made from
 * @param handed the folder handed over, laid out like the content folder
 * @param content the content folder's path inside the checkout
 */
export function saveRecords(
  directory: string,
  handed: string,
  content: string,
  env: Record<string, string | undefined>,
): Saved {
  const run = (...args: string[]) =>
    spawnSync('git', ['-C', directory, ...options, ...args], {
      encoding: 'utf8',
      env: withToken(env),
    });
  const head = () => run('rev-parse', 'HEAD').stdout.trim();
  const refused = ({ stderr }: { stderr: string }): Saved => ({
    state: 'refused',
    why: stderr.trim(),
  });
  const fetched = () =>
    run('fetch', '--quiet', 'origin', '+refs/heads/main:refs/remotes/origin/main');
  const tipOfMain = () => run('rev-parse', 'refs/remotes/origin/main').stdout.trim();

  const first = fetched();
  if (first.status !== 0) return refused(first);
  const base = head();
  if (tipOfMain() !== base) return { state: 'overtaken' };

  const why = wrongRecord(handed, resolve(directory, content));
  if (why !== undefined) return { state: 'strange', why };
  const handedOver = [ledgerFile, editionsFolder].filter((path) => existsSync(join(handed, path)));
  const there = handedOver.map((path) => join(content, path));
  cpSync(handed, resolve(directory, content), { recursive: true });
  if (there.length) run('add', '--', ...there);
  if (!there.length || run('diff', '--cached', '--quiet', '--', ...there).status === 0)
    return { state: 'saved', commit: base, fresh: false };
  const message = 'Ghi danh sách địa chỉ đã đăng và bản lưu trước khi xuất bản';
  const committed = run('commit', '-q', '--no-verify', '-m', message, '--', ...there);
  if (committed.status !== 0) return refused(committed);

  const pushed = run('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  if (pushed.status === 0) return { state: 'saved', commit: head(), fresh: true };
  // The files stay, so that the same command can be given again.
  run('reset', '--soft', base);
  return fetched().status === 0 && tipOfMain() !== base ? { state: 'overtaken' } : refused(pushed);
}

/**
 * The environment with the token as a header for the forge alone, as its own checkout
 * action sends it. Not in an argument or an address: both are seen by others and logged.
 */
function withToken(env: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const { GITHUB_TOKEN: token, ...rest } = env;
  if (!token) return { ...rest, GIT_TERMINAL_PROMPT: '0' };
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  return {
    ...rest,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}

/**
 * What is wrong with records that another job handed over, whose packages may have done anything
 * to them: a file that is none, a link, a ledger without a line it had, an edition that the
 * content has with other bytes, or one that is not whole. One clause in Vietnamese; undefined
 * when they may be put on main.
 *
 * @param handed the folder handed over, laid out like the content folder
 */
function wrongRecord(handed: string, content: string): string | undefined {
  const files = filesIn(handed);
  const editionOf = (file: string) => {
    const [, name = '', ...rest] = file.split('/');
    const allowed = editionFileNames.includes(rest.join('/')) || existsSync(join(content, file));
    return isFrozen(file) && isEditionName(name) && allowed ? name : undefined;
  };
  const stray = files.find(
    (file) =>
      !lstatSync(join(handed, file)).isFile() ||
      (file !== ledgerFile && editionOf(file) === undefined),
  );
  if (stray !== undefined)
    return `“${stray}” không phải danh sách địa chỉ đã đăng hay tệp của một bản lưu`;
  if (files.includes(ledgerFile) && !growsFrom(ledgerIn(content), ledgerIn(handed)))
    return `“${ledgerFile}” không phải là danh sách địa chỉ đã đăng, hay mất dòng đã có`;

  const names = new Set(files.flatMap((file) => editionOf(file) ?? []));
  for (const name of names) {
    const [is, was] = [handed, content].map((root) => join(root, editionsFolder, name));
    const isKnown = existsSync(was!);
    const expected = isKnown ? filesIn(was!) : editionFileNames;
    const differs = expected.some((file) => {
      const path = join(is!, file);
      if (!existsSync(path)) return true;
      return isKnown && !readFileSync(path).equals(readFileSync(join(was!, file)));
    });
    if (differs) return `bản lưu ${name} ${isKnown ? 'khác bản đã đăng' : 'thiếu tệp'}`;
  }
  return undefined;
}

function ledgerIn(folder: string): string {
  const path = join(folder, ledgerFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : '{ "pages": {}, "clauses": {} }';
}

/** Recording adds lines and renews titles: no address goes, and none gets another day. */
function growsFrom(before: string, after: string): boolean {
  try {
    const [was, now] = [before, after].map((text) => JSON.parse(text) as Lines);
    return (['pages', 'clauses', 'embeds'] as const).every((part) =>
      Object.entries(was![part] ?? {}).every(
        ([key, { since, text }]) =>
          now![part]?.[key]?.since === since && now![part][key].text === text,
      ),
    );
  } catch {
    return false;
  }
}

type Lines = Partial<
  Record<'pages' | 'clauses' | 'embeds', Record<string, { since: string; text?: string }>>
>;
