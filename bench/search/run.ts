import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { launchBrowser } from '../../tests/support/browser.ts';
import { readQueries } from '../../tests/support/queries.ts';
import { firstScreens } from './first-screen.ts';
import { openHits, type Placed } from './hits.ts';
import * as network from './network.ts';
import { crossValidated, halves, reportQuestions, withInterval } from './questions.ts';
import { growSite } from './sites.ts';

/**
 * `npm run bench:search`: hits, bytes and times of the search at three sizes beside Pagefind as it
 * comes, the questions of half a (`-- b`: of half b), and the loss with each part of the score
 * switched off. Prints a report and keeps it in bench/search/results.md. `-- nhanh a c` asks the
 * questions of these sets alone, in Node and in seconds; with `tung-phan` each part of the score is
 * switched off, with `cheo` the floor cross-validated.
 */
const sizes = [40, 1000, 3000];
const lines: string[] = [];
const say = (line = '') => {
  console.log(line);
  lines.push(line);
};

const share = (placed: Placed[], most: number) => {
  const hits = placed.filter(({ place }) => place >= 0 && place < most).length;
  return `${((100 * hits) / placed.length).toFixed(1)} %`;
};
const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const ms = (value: number) => `${Math.round(value)} ms`;

if (process.argv.includes('nhanh')) {
  const asked = halves.filter((set) => process.argv.includes(set));
  const named = asked.length ? asked : (['a'] as const).slice();
  const report = reportQuestions(named, process.argv.includes('tung-phan'));
  const crossed = process.argv.includes('cheo') ? crossValidated(named) : [];
  console.log([...report, ...crossed].join('\n'));
  process.exit(0);
}
execFileSync(process.execPath, ['run.mjs', 'src/cli/build.ts'], { stdio: 'inherit' });
const browser = await launchBrowser();
const given = readQueries()
  .filter(({ reader }) => reader === 'goc')
  .map(({ query }) => query);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

say('# Search bench');
say();
say(
  `Commit ${commit}, ${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Chromium ${browser.version()}.`,
);
say(
  '“First” and “first three”: the share of queries whose expected page stands there. 40 given queries (`goc`) and the readers’.',
);
say();

for (const size of sizes) {
  const site = await growSite(size);
  const hits = await openHits(site);
  const own = await hits.own();
  say(`## ${size} sections`);
  say();
  say('| queries | n | before: first | first three | after: first | first three |');
  say('| --- | --- | --- | --- | --- | --- |');
  const plain = await hits.plain();
  const groups = [
    'goc',
    ...new Set(own.filter(({ reader }) => reader !== 'goc').map(({ kind }) => kind)),
  ];
  const of = (placed: Placed[], group: string) =>
    placed.filter(({ reader, kind }) =>
      group === 'goc' ? reader === 'goc' : reader !== 'goc' && kind === group,
    );
  const row = (name: string, a: Placed[], b: Placed[]) =>
    say(
      `| ${name} | ${b.length} | ${share(a, 1)} | ${share(a, 3)} | ${share(b, 1)} | ${share(b, 3)} |`,
    );
  row('**all**', plain, own);
  for (const group of groups) row(group, of(plain, group), of(own, group));
  say();

  const bytes: number[] = [];
  for (const query of given) bytes.push(await network.coldBytes(browser, site, query));
  say(
    `Cold, until the first clause excerpt, over the 40 given queries: median ${kb(median(bytes))}, most ${kb(Math.max(...bytes))} (brotli 11).`,
  );
  const warm = await network.warmTimes(browser, site, given.slice(0, 20));
  say(
    `Warm, last key to results, 4 × slowed processor: median ${ms(median(warm))} of ${warm.length}.`,
  );
  const instant = await network.instantTimes(browser, site);
  say(
    `The instant list, 4 × slowed processor: median ${median(instant).toFixed(1)} ms, most ${Math.max(...instant).toFixed(1)} ms.`,
  );
  say();

  if (size !== 3000) {
    const own3g: number[] = [];
    const default3g: number[] = [];
    for (const query of given.slice(0, 7)) {
      own3g.push(
        await network.lastKeyToExcerpt(
          browser,
          site,
          '/giai-phap/kinh-te-bien/',
          'header input[name=q]',
          '[data-search-result] mark',
          `${query}\n`,
        ),
      );
      default3g.push(
        await network.lastKeyToExcerpt(
          browser,
          site,
          '/mac-dinh/',
          '.pagefind-ui__search-input',
          '.pagefind-ui__result-nested .pagefind-ui__result-excerpt',
          query,
        ),
      );
    }
    const touch = [
      await network.touchToSuggestion(browser, site),
      await network.touchToSuggestion(browser, site),
      await network.touchToSuggestion(browser, site),
    ];
    say(
      `Slow 3G (400 kbit/s, 400 ms), 4 × slowed processor, cold: touch of the box to a suggestion ${ms(median(touch))}; last key to the first clause excerpt ${ms(median(own3g))}, with Pagefind’s default interface ${ms(median(default3g))} (${(median(own3g) / median(default3g)).toFixed(2)} ×).`,
    );
    say();
  }

  if (size === 40) {
    for (const noWorker of [true, false]) {
      const cost = await network.workerCost(browser, site, noWorker);
      say(
        `Pagefind alone ${noWorker ? 'without' : 'with'} its worker, slow 3G: ${kb(cost.bytes)}, ${ms(cost.ms)}.`,
      );
    }
    say();
    const half = process.argv.includes('b') ? 'b' : 'a';
    for (const line of reportQuestions([half])) say(line);
    const seen = await firstScreens(browser, site.address, half);
    say(`Answer on the first screen, 360 × 640: ${withInterval(seen)}.`);
    say();
    say('Not first:');
    say();
    for (const { query, kind, reader, place, expected } of own.filter((each) => each.place !== 0))
      say(
        `- \`${query}\` (${kind}, ${reader}): ${place < 0 ? 'not found' : `place ${place + 1}`}; expected ${expected.join(' or ')}`,
      );
    say();
  }
  site.close();
}
await browser.close();
writeFileSync('bench/search/results.md', `${lines.join('\n')}\n`);
process.exit(0);
