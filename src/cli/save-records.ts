import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellSteps } from '../lib/publish/forge/step-files.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import {
  editionFileNames,
  editionsFolder,
  isEditionName,
  isFrozen,
} from '../lib/read/edition-names.ts';
import { filesIn } from '../lib/read/files-in.ts';
import { ledgerFile } from '../lib/read/ledger-file.ts';
import { Refused } from './refused.ts';

/** Whoever looks at the history sees that no person wrote this; nothing in the checkout is run. */
const options = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'user.name=github-actions[bot]'],
  ...['-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'],
  ...['-c', 'commit.gpgsign=false'],
];

const fetchMain = ['fetch', '--quiet', 'origin', '+refs/heads/main:refs/remotes/origin/main'];
const message = 'Ghi danh sách địa chỉ đã đăng và bản lưu trước khi xuất bản';

/**
 * `npm run luu-so`: commits on top of main what `so-dia-chi` and `phien-ban` wrote in another job, which
 * handed it over in `RECORDS_DIR`, laid out like the content folder, pushes it, and tells later steps which
 * commit may be published (`commit`). Says nothing to them when main has moved on: it never forces and never
 * merges, as records made from an older main would freeze an edition that nobody published. Imports no
 * package, so that none can have a hand in what is pushed.
 */
export default function saveRecords(): void {
  const { RECORDS_DIR: handed = '' } = process.env;
  if (!existsSync(handed))
    throw strange('RECORDS_DIR không phải thư mục của danh sách địa chỉ và bản lưu');
  const content = contentDirectory();
  must(...fetchMain);
  const base = must('rev-parse', 'HEAD');
  if (tipOfMain() !== base) return tellOvertaken();

  const why = wrongRecord(handed, content);
  if (why !== undefined) throw strange(why);
  const handedOver = [ledgerFile, editionsFolder].filter((path) => existsSync(join(handed, path)));
  const there = handedOver.map((path) => join(content, path));
  cpSync(handed, content, { recursive: true });
  if (there.length) must('add', '--', ...there);
  const isFresh =
    there.length > 0 && git('diff', '--cached', '--quiet', '--', ...there).status !== 0;
  if (isFresh) {
    must('commit', '-q', '--no-verify', '-m', message, '--', ...there);
    try {
      must('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    } catch (refusal) {
      // The files stay, so that the same command can be given again.
      git('reset', '--soft', base);
      if (git(...fetchMain).status === 0 && tipOfMain() !== base) return tellOvertaken();
      throw refusal;
    }
  }
  const commit = must('rev-parse', 'HEAD');
  tellSteps('GITHUB_OUTPUT', { commit });
  console.log(
    isFresh
      ? `Đã đưa danh sách địa chỉ đã đăng và bản lưu vào nhánh main (${commit.slice(0, 7)}).`
      : 'Danh sách địa chỉ đã đăng và bản lưu đã đủ, không có gì phải đưa vào nhánh main.',
  );
}

const git = (...args: string[]) =>
  spawnSync('git', [...options, ...args], { encoding: 'utf8', env: withToken(process.env) });

/** What git says. @throws {Refused} when it does not do what is asked */
function must(...args: string[]): string {
  const { status, stdout, stderr } = git(...args);
  if (status === 0) return stdout.trim();
  throw new Refused(
    `Nhánh main không nhận danh sách địa chỉ đã đăng và bản lưu, nên chưa xuất bản gì; vào Settings → Rules cho phép github-actions[bot] ghi vào main, rồi chạy lại. Git báo: ${stderr.trim()}`,
  );
}

const tipOfMain = () => must('rev-parse', 'refs/remotes/origin/main');

const strange = (why: string) =>
  new Refused(
    `Không đưa gì vào nhánh main, vì ${why}; xem lại các bước trước của lần chạy này rồi chạy lại cả quy trình.`,
  );

function tellOvertaken(): void {
  console.log(
    'Nhánh main vừa có lần sửa mới hơn, nên lần này không xuất bản; lần chạy cho bản mới ấy sẽ ghi danh sách địa chỉ và xuất bản.',
  );
}

/**
 * The environment with the token as a header for the forge alone, as its own checkout
 * action sends it. Not in an argument or an address: both are seen by others and logged.
 */
function withToken(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
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
