import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { editionsDirectory } from '../../src/lib/read/edition-names.ts';
import { ledgerFile, readLedger, writeLedger } from '../../src/lib/read/ledger.ts';
import { command } from './command.ts';

/** A copy of the real content in a folder of its own, to be damaged. */
export function copyContent(parent = tmpdir()): string {
  mkdirSync(parent, { recursive: true });
  const directory = mkdtempSync(join(parent, 'noi-dung-'));
  cpSync('content', directory, { recursive: true });
  return directory;
}

/** Leaves out of a copy the editions after one, and what its ledger tells of them. */
export function forgetEditions(directory: string, after = ''): void {
  const path = join(directory, ledgerFile);
  const { editions = {}, ...ledger } = readLedger(readFileSync(path, 'utf8'));
  const gone = Object.keys(editions).filter((name) => name > after);
  for (const name of gone)
    rmSync(join(editionsDirectory(directory), name), { recursive: true, force: true });
  const kept = Object.entries(editions).filter(([name]) => !gone.includes(name));
  writeFileSync(path, writeLedger({ ...ledger, editions: Object.fromEntries(kept) }));
}

/** Replaces text in one file of a content copy and returns the line it stands on. */
export function edit(directory: string, file: string, from: string, to: string): number {
  const path = join(directory, file);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${file} does not hold “${from}”`);
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
  return text.slice(0, at).split('\n').length;
}

/** Replaces a text in every file of a content copy that editors write. */
export function everywhere(directory: string, from: string | RegExp, to: string): void {
  for (const file of filesIn(directory).filter((each) => /\.(?:mdx?|yaml)$/.test(each))) {
    const path = join(directory, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
}

/** Cuts a clause out of a file of a content copy and returns its text without the heading. */
export function cutClause(directory: string, file: string, id: string): string {
  const match = new RegExp(`^## .*\\{#${id}\\}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm');
  const path = join(directory, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(match, ''));
  return match.exec(text)![1]!;
}

type Script = 'build' | 'check' | 'ledger' | 'edition' | 'kit';

/**
 * Runs one of the project's commands on a content folder; `stderr` without hints, which stop
 * nothing. Of what a build loads and checks most is there already; one of
 * another checkout (`built-once.ts`), or that is ended (`tests/ending.test.ts`), has a process of its own.
 */
export async function run(
  script: Script,
  contentDirectory: string,
  env: Record<string, string> = {},
): Promise<{ code: number; stderr: string }> {
  const start = { env: { PLAN_CONTENT_DIR: contentDirectory, ...env } };
  const ended = await command(script, start);
  return { code: ended.code, stderr: withoutHints(ended.stderr) };
}

/** What a build says that is refused before any page is made. */
export async function refusal(
  contentDirectory: string,
  env: Record<string, string> = {},
): Promise<{ code: number; stderr: string }> {
  const { code, stderr } = await command('build', {
    env: { PLAN_CONTENT_DIR: contentDirectory, ...env },
  });
  return { code, stderr: withoutHints(stderr) };
}

/** What a command said but its hints, which stop nothing. */
export function withoutHints(said: string): string {
  const lines = said.split('\n').filter((line) => !line.includes(': Gợi ý: '));
  return lines.join('\n');
}

/** One hash over every file of a folder, names included. */
export function hashOf(directory: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(directory))
    hash.update(file).update(readFileSync(join(directory, file)));
  return hash.digest('hex');
}
