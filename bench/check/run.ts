import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFile } from '../../src/lib/read/markdown/parse.ts';
import { layFiles } from '../../src/lib/read/stored-files.ts';
import { commitAll, git } from '../../tests/support/git.ts';
import { publishedTree } from '../content/published.ts';
import { command, keep, measure, median, table, whereMeasured } from '../measure.ts';

/**
 * `npm run bench:check`: how long `npm run check` takes at three sizes, as a whole process, in a
 * checkout whose main holds the same content but for one section being edited. Prints a report
 * and keeps it in bench/check/results.md; exit 1 when forty sections take three seconds or more.
 */
const sizes = [40, 1000, 3000];
const runs = (sections: number) => (sections > 1000 ? 3 : 5);
const limit = 3;
const edited = 'giai-phap/kinh-te-bien.md';
const seconds = (time: number): string => `${time.toFixed(2)} s`;

const results = await Array.fromAsync(sizes, measureSize);
keep('bench/check/results.md', [
  '# Check bench',
  '',
  `${whereMeasured()}; load over the last 15 minutes ${loadavg()[2]!.toFixed(1)}.`,
  'The whole command, after one run to warm up, in a checkout with one section edited. “Wall” is what a person waits, on a machine that others used at the same time; “processor” is the time it computed, with the git that it asks, which they hardly change. “Markdown” is the part of it that parsing every file of Markdown once takes. “Each more” is the processor time a section adds, from the size above.',
  '',
  ...table(
    'sections | files | runs | wall: median | least | processor: median | Markdown | each more',
    results.map(({ sections, files, wall, cpu, markdown }, index) => {
      const before = results[index - 1];
      const more = before && (median(cpu) - median(before.cpu)) / (sections - before.sections);
      return [
        ...[sections, files, wall.length],
        ...[median(wall), Math.min(...wall), median(cpu), markdown].map(seconds),
        more === undefined ? '' : `${(1000 * more).toFixed(2)} ms`,
      ];
    }),
  ),
]);
if (median(results[0]!.wall) >= limit) process.exitCode = 1;

async function measureSize(sections: number) {
  using scratch = mkdtempDisposableSync(join(tmpdir(), 'bench-check-'));
  const content = join(scratch.path, 'content');
  const { tree } = publishedTree(sections);
  layFiles(content, tree);
  git(scratch.path, 'init', '-q', '-b', 'main');
  commitAll(scratch.path, 'published');
  const text = tree
    .get(edited)!
    .replace(/(?<=changes:\n)( {2}- date: .*\n)/, '$1    note: Sửa một câu.\n$1')
    .replace('chưa thấy ghi. {#thuoc-do}', 'chưa thấy ghi ở đâu. {#thuoc-do}');
  writeFileSync(join(content, edited), text);
  const check = command('check', { PLAN_CONTENT_DIR: content, CONTENT_BASE: '', CI: '' });
  await measure(...check);
  const timed = await Array.fromAsync({ length: runs(sections) }, () => measure(...check));
  return {
    sections,
    files: tree.size,
    wall: timed.map(({ wall }) => wall),
    cpu: timed.map(({ cpu }) => cpu),
    markdown: parsing(tree),
  };
}

/** Seconds of processor time that parsing every file of Markdown takes, once warm. */
function parsing(tree: ReadonlyMap<string, string>): number {
  const files = [...tree].filter(([file]) => /\.mdx?$/.test(file));
  const parseAll = () => files.forEach(([file, text]) => parseFile(file, text));
  parseAll();
  const before = process.cpuUsage();
  parseAll();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
