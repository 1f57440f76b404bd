import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../tests/support/browser.ts';
import { copyContent, edit, run } from '../../tests/support/content-copy.ts';
import { median, ms, whereMeasured } from '../measure.ts';
import { lastKeys } from '../search/network.ts';
import { compress, serve, writeDefaultInterface } from '../search/sites.ts';
import { writeBare } from './bare.ts';
import { lighthouse } from './lighthouse.ts';
import { coldAndRepeat, type Load } from './load.ts';

/**
 * `npm run bench:pages`: how soon pages show, beside a bare file of the same text in turns with them,
 * on slow 3G (400 kbit/s, 400 ms) and a processor slowed to a quarter; Lighthouse; and the time from
 * the last key in the head's box to the first answer, beside Pagefind's default interface. Keeps its
 * tables in bench/pages/results.md. `-- --rounds 3 --lighthouse 1 --keep no` for a shorter look;
 * `chrt -r 20 npm run bench:pages` (as root) keeps what else runs on the machine from waking between.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    lighthouse: { type: 'string', default: '5' },
    keep: { type: 'string', default: 'yes' },
  },
});
const paths = [
  ...['/', '/giai-phap/kinh-te-bien/', '/ket-qua/', '/boi-canh/', '/tom-tat/'],
  '/phien-ban/2026-11-28/gp-2.ket-qua/',
];
const queries = ['rừng ngập mặn', 'nông thôn mới', 'kinh tế biển', 'điện gió', 'chuyển đổi số'];
/** A bare file that is none of them: what a browser draws before each view, so that it is awake. */
const warm = '/muc-luc/';
/** The most the bare file's own first paints may differ, of their median. */
const mostSpread = 0.1;
/** How often at most a page is measured, until neither of its views is void. */
const mostRuns = 3;

type Round = Record<'own' | 'bare', [Load, Load]>;

const { bare, site } = await prepare();
const browser = await launchBrowser();
const lines: string[] = [];
/** Each line is shown as soon as it is known: all of them take half an hour. */
const say = (...more: string[]) => {
  lines.push(...more);
  console.log(more.join('\n'));
};
say('# Pages bench', '', `${whereMeasured()}, Chromium ${browser.version()}.`, '');
for (const part of [measurePages, measureSearch, measureMarks]) await part();
await browser.close();
site.close();
if (values.keep === 'yes') writeFileSync('bench/pages/results.md', `${lines.join('\n')}\n`);
process.exit(0);

/** The site as an operator would publish it, with a bare file beside each page that is measured. */
async function prepare() {
  const directory = '.build/bench-pages';
  rmSync(directory, { recursive: true, force: true });
  const content = copyContent('.build');
  edit(content, 'site.yaml', 'publisher: ""', 'publisher: "Cơ quan Thử"');
  const { code, stderr } = await run('build', content, {
    DIST_DIR: directory,
    SITE_URL: 'https://ke-hoach.example.vn',
  });
  rmSync(content, { recursive: true });
  if (code) throw new Error(stderr);
  const written = new Map([...paths, warm].map((path) => [path, writeBare(directory, path)]));
  writeDefaultInterface(directory);
  await compress(directory);
  return { bare: written, site: await serve(directory) };
}

async function measurePages(): Promise<void> {
  say(
    `${values.rounds} rounds, a bare file of the same text and the page in turns, after one that is not counted; medians, of ratios those of each round. A run in which the bare file differs in its first paints by more than ${100 * mostSpread} % is void: of each view the first that is not is told, of ${mostRuns} at most. Beside it, by how much the middle half of them differs.`,
    '',
    '| page | view | FCP × bare | LCP × bare | CLS | TBT | requests before LCP | requests | bytes | FCP | LCP | bare FCP | bare bytes | bare differs by | its middle half |',
    `|${' --- |'.repeat(15)}`,
  );
  for (const path of paths) {
    await round(path);
    const kept: Round[][] = [];
    for (let run = 1; run <= mostRuns && !(kept[0] && kept[1]); run += 1) {
      const rounds = await Array.fromAsync({ length: Number(values.rounds) }, () => round(path));
      for (const at of [0, 1] as const)
        if (run === mostRuns || !isVoid(rounds, at)) kept[at] ??= rounds;
    }
    for (const at of [0, 1] as const) say(row(path, at, kept[at]!));
  }
  say('');
}

async function round(path: string): Promise<Round> {
  const views = (of: string) => coldAndRepeat(browser, site.address + of, bare.get(warm)!);
  return { bare: await views(bare.get(path)!), own: await views(path) };
}

function isVoid(rounds: Round[], at: 0 | 1): boolean {
  return spreadOf(rounds, at).all > mostSpread;
}

/** How far the bare file's first paints lie apart, of their median, and the middle half of them, which is what medians heed. */
function spreadOf(rounds: Round[], at: 0 | 1): { middle: number; all: number } {
  const paints = rounds.map(({ bare: each }) => each[at].fcp).sort((a, b) => a - b);
  const quarter = Math.floor(paints.length / 4);
  const apart = (aside: number) =>
    (paints[paints.length - 1 - aside]! - paints[aside]!) / median(paints);
  return { middle: apart(quarter), all: apart(0) };
}

function row(path: string, at: 0 | 1, rounds: Round[]): string {
  const of = (which: 'own' | 'bare', what: keyof Load) =>
    median(rounds.map((each) => each[which][at][what]));
  const ratio = (what: keyof Load) =>
    median(rounds.map((each) => each.own[at][what] / each.bare[at][what])).toFixed(2);
  const { middle, all } = spreadOf(rounds, at);
  return `| ${[
    path,
    at ? 'repeat' : 'cold',
    ...[ratio('fcp'), ratio('lcp'), of('own', 'cls').toFixed(3), ms(of('own', 'tbt'))],
    ...[of('own', 'before'), of('own', 'requests'), of('own', 'bytes')],
    ...[ms(of('own', 'fcp')), ms(of('own', 'lcp')), ms(of('bare', 'fcp')), of('bare', 'bytes')],
    `${(100 * all).toFixed(1)} %${isVoid(rounds, at) ? ' (void)' : ''}`,
    `${(100 * middle).toFixed(1)} %`,
  ].join(' | ')} |`;
}

async function measureSearch(): Promise<void> {
  const times = await lastKeys(browser, site, queries);
  const own = median(times.map((each) => each.own));
  const other = median(times.map((each) => each.other));
  say(
    `From the last key in the head’s box, which is Enter, to the first answer, cold: ${(own / other).toFixed(2)} × Pagefind’s default interface, ${own} ms against ${other} ms; one by one ${times.map((each) => `${each.own} against ${each.other}`).join(', ')}.`,
    '',
  );
}

async function measureMarks(): Promise<void> {
  const runs = Number(values.lighthouse);
  if (!runs) return;
  say(
    `Lighthouse for a phone, medians of ${runs}: performance / accessibility / best practices / SEO, with a publisher set; what cost any of a mark.`,
    '',
  );
  for (const path of paths.slice(0, 3))
    say(`- ${path}: ${await lighthouse(site.address + path, runs)}`);
}
