import { execFileSync } from 'node:child_process';
import { launchBrowser } from '../../tests/support/browser.ts';
import { readQueries } from '../../tests/support/queries.ts';
import { median, ms, table, whereMeasured } from '../measure.ts';
import { firstScreens } from './first-screen.ts';
import { hitsOf, type Placed } from './hits.ts';
import * as network from './network.ts';
import { crossValidated } from './learn.ts';
import { halves, reportQuestions, withInterval } from './questions.ts';
import { growSite } from './sites.ts';

/**
 * `npm run bench:search`: hits, bytes and times of the search at three sizes beside Pagefind as it
 * comes, and the answer on the first screen, told of half a, c and e1 (`-- b`: of half b).
 * `bench/search/results.md` keeps what was measured last. Parts of it over the site in `dist`, minutes
 * each: `-- 1000` the hits at that size, `-- 40` all but the slow network of the site as it is.
 * `-- nhanh a c` asks the questions of these sets alone, in Node and in seconds; with `tung-phan` each
 * part of the score is switched off, with `cheo` what words tell is cross-validated.
 */
const sizes = [40, 1000, 3000];
const named = sizes.filter((size) => process.argv.includes(String(size)));
/** Each part is shown as soon as it is known. */
const say = (...lines: string[]) => console.log(lines.join('\n'));

const share = (placed: Placed[], most: number) => {
  const hits = placed.filter(({ place }) => place >= 0 && place < most).length;
  return `${((100 * hits) / placed.length).toFixed(1)} %`;
};
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

if (process.argv.includes('nhanh')) {
  const asked = halves().filter((set) => process.argv.includes(set));
  const report = reportQuestions(asked.length ? asked : ['a'], process.argv.includes('tung-phan'));
  const crossed = process.argv.includes('cheo') ? crossValidated() : [];
  say(...report, ...crossed);
  process.exit(0);
}
if (!named.length)
  execFileSync(process.execPath, ['run.mjs', 'src/cli/build.ts'], { stdio: 'inherit' });
const browser = await launchBrowser();
const given = readQueries()
  .filter(({ reader }) => reader === 'goc')
  .map(({ query }) => query);

say(
  '# Search bench',
  '',
  `${whereMeasured()}, Chromium ${browser.version()}.`,
  '“First” and “first three”: the share of queries whose expected page stands there. 40 given queries (`goc`) and the readers’.',
  '',
);

for (const size of named.length ? named : sizes) {
  const site = await growSite(size);
  const { own, plain } = await hitsOf(site);
  say(`## ${size} sections`, '');
  const groupOf = ({ reader, kind }: Placed) => (reader === 'goc' ? reader : kind);
  const groups = new Set(['goc', ...own.map(groupOf)]);
  const of = (placed: Placed[], group: string) => placed.filter((each) => groupOf(each) === group);
  const row = (name: string, a: Placed[], b: Placed[]) => [
    ...[name, b.length, share(a, 1), share(a, 3), share(b, 1), share(b, 3)],
  ];
  const rows = Array.from(groups, (group) => row(group, of(plain, group), of(own, group)));
  const head = 'queries | n | before: first | first three | after: first | first three';
  say(...table(head, [row('**all**', plain, own), ...rows]), '');

  if (size === 40) {
    const bytes = await Array.fromAsync(given, (query) => network.coldBytes(browser, site, query));
    say(
      `Cold, until the first clause excerpt, over the 40 given queries: median ${kb(median(bytes))}, most ${kb(Math.max(...bytes))} (brotli 11).`,
    );
    const warm = await network.warmTimes(browser, site, given.slice(0, 20));
    const instant = await network.instantTimes(browser, site);
    say(
      `Warm, last key to results, 4 × slowed processor: median ${ms(median(warm))} of ${warm.length}.`,
      `The instant list, 4 × slowed processor: median ${median(instant).toFixed(1)} ms, most ${Math.max(...instant).toFixed(1)} ms.`,
      '',
    );

    if (!named.length) {
      const times = await network.lastKeys(browser, site, given.slice(0, 7));
      const [own3g, default3g] = [times.map((each) => each.own), times.map((each) => each.other)];
      const touch: number[] = [];
      while (touch.length < 3) touch.push(await network.touchToSuggestion(browser, site));
      say(
        `Slow 3G (400 kbit/s, 400 ms), 4 × slowed processor, cold: touch of the box to a suggestion ${ms(median(touch))}; last key to the first clause excerpt ${ms(median(own3g))}, with Pagefind’s default interface ${ms(median(default3g))} (${(median(own3g) / median(default3g)).toFixed(2)} ×).`,
        '',
      );
    }
    const sets = process.argv.includes('b') ? ['b'] : ['a', 'c', 'e1'];
    say(...reportQuestions(sets, false));
    const seen = await firstScreens(browser, site.address, sets);
    const late = own.filter(({ place }) => place !== 0);
    say(
      `Answer on the first screen, 360 × 640: ${withInterval(seen)}.`,
      '',
      'Not first:',
      '',
      ...late.map(
        ({ query, kind, reader, place, expected }) =>
          `- \`${query}\` (${kind}, ${reader}): ${place < 0 ? 'not found' : `place ${place + 1}`}; expected ${expected.join(' or ')}`,
      ),
      '',
    );
  }
  site.close();
}
await browser.close();
process.exit(0);
