import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFile } from '../../src/lib/read/markdown/parse.ts';
import { writeTree } from '../../src/lib/read/write-tree.ts';
import { commitAll, git } from '../../tests/support/git.ts';
import { publishedTree } from '../content/published.ts';
import { keep, median, table, whereMeasured } from '../measure.ts';

/**
 * `npm run bench:check`: how long `npm run check` takes at three sizes, as a whole process, in a
 * checkout whose main holds the same content but for one section being edited. Prints a report
 * and keeps it in bench/check/results.md; exit 1 when forty sections take three seconds or more.
 */
const sizes = [40, 1000, 3000];
const runs = (sections: number) => (sections > 1000 ? 3 : 5);
const limit = 3000;
const edited = 'giai-phap/kinh-te-bien.md';

const results = sizes.map((sections) => ({ sections, ...measure(sections) }));
keep('bench/check/results.md', [
  '# Check bench',
  '',
  `${whereMeasured()}; load over the last 15 minutes ${loadavg()[2]!.toFixed(1)}.`,
  'The whole command, after one run to warm up, in a checkout with one section edited. “Wall” is what a person waits, on a machine that others used at the same time; “processor” is the time Node itself computed, which they hardly change. “Markdown” is the part of it that parsing every file of Markdown once takes. “Each more” is the processor time a section adds, from the size above.',
  '',
  ...table(
    'sections | files | runs | wall: median | least | processor: median | Markdown | each more',
    results.map(({ sections, files, wall, cpu, markdown }, index) => {
      const before = results[index - 1];
      const more = before && (median(cpu) - median(before.cpu)) / (sections - before.sections);
      return [
        ...[sections, files, wall.length],
        ...[median(wall), Math.min(...wall), median(cpu), markdown].map(seconds),
        more === undefined ? '' : `${more.toFixed(2)} ms`,
      ];
    }),
  ),
]);
if (median(results[0]!.wall) >= limit) process.exitCode = 1;

function measure(sections: number) {
  const root = mkdtempSync(join(tmpdir(), 'bench-check-'));
  try {
    const content = join(root, 'content');
    const { tree } = publishedTree(sections);
    writeTree(content, tree);
    git(root, 'init', '-q', '-b', 'main');
    commitAll(root, 'published');
    const text = tree
      .get(edited)!
      .replace(/(?<=changes:\n)( {2}- date: .*\n)/, '$1    note: Sửa một câu.\n$1')
      .replace('chưa thấy ghi. {#thuoc-do}', 'chưa thấy ghi ở đâu. {#thuoc-do}');
    writeFileSync(join(content, edited), text);
    check(content);
    const timed = Array.from({ length: runs(sections) }, () => check(content));
    return {
      files: tree.size,
      wall: timed.map(({ wall }) => wall),
      cpu: timed.map(({ cpu }) => cpu),
      markdown: parsing(tree),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Milliseconds of processor time that parsing every file of Markdown takes, once warm. */
function parsing(tree: ReadonlyMap<string, string>): number {
  const files = [...tree].filter(([file]) => /\.mdx?$/.test(file));
  const parseAll = () => files.forEach(([file, text]) => parseFile(file, text));
  parseAll();
  const before = process.cpuUsage();
  parseAll();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of one run of the command, which must pass. */
function check(content: string): { wall: number; cpu: number } {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', './bench/check/cpu.ts', 'run.mjs', 'src/cli/check.ts'],
    {
      env: { ...process.env, PLAN_CONTENT_DIR: content, CONTENT_BASE: '', CI: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  return { wall, cpu: Number(output[3]) };
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}
