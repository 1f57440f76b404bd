import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textOf } from '../../src/lib/read/markdown/text.ts';
import { childEnv } from '../support/env.ts';
import { readGuide } from '../support/guide.ts';
import { freePort } from '../support/free-port.ts';

/** docs/ke-hoach-khac.md, followed word for word by somebody whose home is an empty folder. */
const guide = readGuide('docs/ke-hoach-khac.md');
const home = mkdtempSync(join(tmpdir(), 'nha-'));
const content = join(home, 'ke-hoach-khac');
const said: string[] = [];
let port: number;
let env: Record<string, string>;

beforeAll(async () => {
  port = await freePort();
  const cache = process.env.npm_config_cache ?? join(process.env.HOME ?? home, '.npm');
  env = childEnv({ HOME: home, PORT: String(port), npm_config_cache: cache });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('every block of the page has somebody to do it, and the last serves the site', async () => {
  const steps = guide.children.flatMap((node, at) =>
    node.type === 'code' ? [{ ...node, before: guide.children[at - 1] }] : [],
  );
  expect(steps.map(({ lang }) => lang)).toEqual('sh sh text sh text text text text sh sh'.split(' '));
  let shell = '';
  for (const [at, { lang, value, before }] of steps.entries()) {
    const words = before ? textOf(before) : '';
    if (lang === 'text' && words.endsWith('xóa dòng:')) strike(words, value);
    else if (lang === 'text' && words.startsWith('Tạo tệp'))
      writeFileSync(fileIn(words), `${value}\n`, { flag: 'wx' });
    else if (lang === 'text' && words.endsWith('trở xuống bằng:')) writeBelow(words, value);
    else if (lang === 'sh' && value === 'npm start') await visit(`${shell}\n${value}`);
    else if (lang === 'sh') {
      const next = steps[at + 1];
      const typed = value === 'npm run new' && next?.lang === 'text' ? `${next.value}\n` : '';
      said.push(await bash(`${shell}\n${value}`, typed));
      shell += value
        .split('\n')
        .map((line) => (line.startsWith('export ') ? `${line}\n` : ''))
        .join('');
    }
  }
  expect(said.join('\n')).toContain('Nội dung đạt mọi quy tắc.');
  expect(existsSync(join(home, 'trang-khac/cach-lam/vuon-rau-sau-lop-hoc/index.html'))).toBe(true);
}, 300_000);

/** The file of the content that the words name. */
function fileIn(words: string): string {
  return join(content, /(?:Mở|Tạo) tệp (\S+) trong/.exec(words)![1]!);
}

/** Writes lines in place of those of a file from one on, as the words say. */
function writeBelow(words: string, lines: string): void {
  const path = fileIn(words);
  const [above, below, ...others] = readFileSync(path, 'utf8').split(/^# Viết xong/m);
  expect([below, ...others]).toHaveLength(1);
  writeFileSync(path, `${above}${lines}\n`);
}

/** Takes a line out of the file that the words name. */
function strike(words: string, line: string): void {
  const path = fileIn(words);
  const text = readFileSync(path, 'utf8');
  expect(text.split(`${line}\n`)).toHaveLength(2);
  writeFileSync(path, text.replace(`${line}\n`, ''));
}

async function bash(script: string, typed: string): Promise<string> {
  const running = promisify(execFile)('bash', ['-e', '-c', script], { env });
  // A block that asks nothing may have ended before it is typed to.
  running.child.stdin!.on('error', () => undefined).end(typed);
  const { stdout, stderr } = await running;
  return stdout + stderr;
}

/** Opens the site that a command serves, as a reader; then stops it. */
async function visit(script: string): Promise<void> {
  const server = spawn('bash', ['-e', '-c', script], { env, detached: true, stdio: 'ignore' });
  try {
    const address = `http://127.0.0.1:${port}/`;
    const opened = async (path = ''): Promise<string | undefined> =>
      fetch(address + path)
        .then((response) => (response.ok ? response.text() : undefined))
        .catch(() => undefined);
    while (server.exitCode === null && !(await opened())) await wait(500);
    expect(await opened()).toContain('Vườn trường Ví Dụ');
    expect(await opened('cach-lam/vuon-rau-sau-lop-hoc/')).toContain('Vườn rau sau lớp học');
    expect(await opened(`phien-ban/${today()}/`)).toContain('Vườn rau sau lớp học');
  } finally {
    process.kill(-server.pid!);
  }
}

/** The day in Vietnam, as the commands write it. */
function today(): string {
  return new Date(Date.now() + 7 * 3600e3).toISOString().slice(0, 10);
}
