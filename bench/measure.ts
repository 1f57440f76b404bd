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

/** Runs a command to its end and measures it with what it starts, from `/proc` (Linux only). */
export async function measure(
  command: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Taken> {
  const [program = '', ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const used = new Map<number, number>();
  let peak = 0;
  const poll = setInterval(() => {
    const all = familyOf(child.pid!);
    peak = Math.max(
      peak,
      all.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { pid, time } of all) used.set(pid, time);
  }, pollEvery);
  const code = await new Promise((ended) => child.on('exit', ended));
  clearInterval(poll);
  if (code !== 0) throw new Error(`${command.join(' ')}: ${said}`);
  const cpu = [...used.values()].reduce((sum, time) => sum + time, 0);
  return { wall: (performance.now() - start) / 1000, cpu, peak };
}

interface Process {
  pid: number;
  parent: number;
  /** Seconds of processor, without its children's. */
  time: number;
  memory: number;
}

function familyOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([root]);
  // A child may be listed before its parent.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

function readProcess(pid: string): Process[] {
  try {
    // After the name, which may hold anything: state, parent, …, user and system ticks, …, pages.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((at) =>
      Number(fields[at]),
    );
    return [{ pid: Number(pid), parent, time: (user + system) / ticks, memory: pages * page }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

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
