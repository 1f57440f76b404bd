import { mkdtempDisposableSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { layFiles } from '../../src/lib/read/stored-files.ts';
import { publishedTree } from '../content/published.ts';
import {
  command,
  keep,
  measure,
  median,
  table,
  whereMeasured,
  type Started,
  type Taken,
} from '../measure.ts';
import { bareAstro, starlight } from './others.ts';
import { partsIn } from './parts.ts';
import { pressed, sizesOf } from './sizes.ts';

/**
 * `npm run bench:build`: how long the build takes and what it makes at three sizes, in turns with
 * Astro's bare build and Starlight's of the same Markdown. Keeps its tables in
 * bench/build/results.md. `-- --sizes 100,300 --rounds 1 --keep no` for a shorter look.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,3000' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'string', default: 'yes' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);

const measured = await Array.fromAsync(sizes, measureSize);
keep(values.keep === 'yes' && 'bench/build/results.md', reportOf());

async function measureSize(sections: number) {
  using scratch = mkdtempDisposableSync(join(tmpdir(), 'bench-build-'));
  const root = scratch.path;
  const { tree, day } = publishedTree(sections);
  const content = join(root, 'content');
  const env = { PLAN_CONTENT_DIR: content, PUBLISH_DATE: day };
  layFiles(content, tree);
  await measure(...command('edition', env));
  const dist = join(root, 'dist');
  const told = join(root, 'parts.txt');
  const astro = (project: string): Started => [
    [process.execPath, join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: project, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  ];
  const builds = {
    ours: command('build', { ...env, DIST_DIR: dist, BUILD_PARTS: told }),
    bare: astro(bareAstro(join(root, 'bare'), tree)),
    starlight: astro(starlight(join(root, 'starlight'), tree)),
  };
  const taken = { ours: [], bare: [], starlight: [] } as Record<keyof typeof builds, Taken[]>;
  const parts: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['ours', 'bare', 'starlight'] as const) {
      rmSync(told, { force: true });
      const one = await measure(...builds[name]);
      taken[name].push(one);
      console.error(
        `${sections} ${name}: ${one.wall.toFixed(1)} s, processor ${one.cpu.toFixed(1)} s`,
      );
      if (name === 'ours') parts.push(partsIn(told, one.wall));
    }
  return {
    sections,
    taken,
    parts,
    sizes: sizesOf(dist),
    pressed: pressed(readTree('content'), tree),
  };
}

function reportOf(): string[] {
  const mid = (taken: Taken[], of: keyof Taken) => median(taken.map((each) => each[of]));
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const gib = (bytes: number) => (bytes / 2 ** 30).toFixed(2);
  const names = Object.keys(measured[0]!.parts[0]!);
  return [
    '# Build bench',
    '',
    `${whereMeasured()}; ${rounds} rounds in turns, the median.`,
    'Five clauses a section, one edition frozen. “Bare” is Astro with one page file, “Starlight” has its search; both build the same Markdown. Processor time and memory are those of all processes.',
    '',
    ...table(
      'sections | ours | bare | starlight | × bare | × starlight | processor: ours | bare | starlight | peak GiB: ours | starlight',
      measured.map(({ sections, taken: { ours, bare, starlight: light } }) => {
        const own = mid(ours, 'wall');
        return [
          sections,
          ...[ours, bare, light].map((each) => seconds(mid(each, 'wall'))),
          ...[bare, light].map((each) => (own / mid(each, 'wall')).toFixed(1)),
          ...[ours, bare, light].map((each) => seconds(mid(each, 'cpu'))),
          ...[ours, light].map((each) => gib(mid(each, 'peak'))),
        ];
      }),
    ),
    '',
    ...table(
      ['sections', ...names].join(' | '),
      measured.map(({ sections, parts }) => [
        sections,
        ...names.map((name) => seconds(median(parts.map((each) => each[name]!)))),
      ]),
    ),
    '',
    ...table(
      'sections | files | MB | KB a section without editions | frozen page KB: median | most | largest page, KB brotli | text pressed: grown | real',
      measured.map(({ sections, sizes: made, pressed: text }) => {
        const { files, bytes, current, frozen, largest } = made;
        return [
          ...[sections, files, (bytes / 1e6).toFixed(1), kb(current / sections)],
          ...[kb(frozen.median), kb(frozen.most), `/${largest.file} ${kb(largest.brotli)}`],
          ...[text.grown, text.real].map((each) => each.toFixed(3)),
        ];
      }),
    ),
  ];
}
