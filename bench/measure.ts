import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** What a command and all it started took: seconds, and bytes of memory at its most. */
export interface Taken {
  wall: number;
  cpu: number;
  peak: number;
}

const ticks = 100;
const page = 4096;
const pollEvery = 100;

/** A command, and where it is started with what. */
export type Started = [command: string[], options: { cwd: string; env: NodeJS.ProcessEnv }];

/** Runs a command to its end and measures it with what it starts, from `/proc` (Linux only). */
export async function measure(...[words, options]: Started): Promise<Taken> {
  const [program = '', ...args] = words;
  const [start, used] = [performance.now(), ofChildren()];
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  let peak = 0;
  const seen = new Map<number, number>();
  const look = () => {
    const family = familyOf(child.pid!);
    for (const { pid, seconds } of family) seen.set(pid, seconds);
    peak = Math.max(
      peak,
      family.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  };
  const poll = setInterval(look, pollEvery);
  const code = await new Promise((ended) => child.on('exit', ended));
  clearInterval(poll);
  if (code !== 0) throw new Error(`${words.join(' ')}: ${said}`);
  // The system adds up what was waited for; who kills a process and ends, as Pagefind's user does, waits for none.
  const polled = [...seen.values()].reduce((sum, seconds) => sum + seconds, 0);
  const cpu = Math.max(ofChildren() - used, polled);
  return { wall: (performance.now() - start) / 1000, cpu, peak };
}

/** Seconds of processor of all that this process started and that has ended, with what those started. */
function ofChildren(): number {
  const [user = 0, system = 0] = fieldsOf('self', 13, 14);
  return (user + system) / ticks;
}

/** A process and all it started: seconds of processor so far, bytes held. */
function familyOf(root: number): { pid: number; seconds: number; bytes: number }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), ...fieldsOf(name, 1, 11, 12, 21)] as const);
  const family = new Set([root]);
  // A child may be listed before its parent.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [pid, parent = 0] of all) if (family.has(parent)) family.add(pid);
  }
  return all
    .filter(([pid, parent]) => parent !== undefined && family.has(pid))
    .map(([pid, , user = 0, system = 0, pages = 0]) => ({
      pid,
      seconds: (user + system) / ticks,
      bytes: pages * page,
    }));
}

/** Of what stands after the name of a process, which may hold anything, from 0: its state, its parent, … (proc_pid_stat(5)). */
function fieldsOf(pid: string, ...places: number[]): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.replace(/^.*\) /s, '').split(' ');
    return places.map((at) => Number(fields[at]));
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

export const command = (file: string, env: Record<string, string>, ...words: string[]): Started => [
  [process.execPath, 'run.mjs', `src/cli/${file}.ts`, ...words],
  { cwd: '.', env: { ...process.env, ...env } },
];

/** The commit and the class of machine, as a bench says them. */
export function whereMeasured(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `Commit ${commit}, ${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** A table in Markdown. */
export function table(head: string, rows: unknown[][]): string[] {
  const heads = head.split(' | ');
  const line = (cells: unknown[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

/** Shows a report and keeps it in a file, if any. */
export function keep(file: string | false, lines: string[]): void {
  const report = `${lines.join('\n')}\n`;
  console.log(report);
  if (file) writeFileSync(file, report);
}

export const ms = (time: number): string => `${Math.round(time)} ms`;
