import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual, promisify } from 'node:util';
import { loadContent } from '../../src/lib/plan/load.ts';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import { bareServer, nginxServer } from '../../tests/support/nginx.ts';
import { command, keep, measure, median, whereMeasured, type Started } from '../measure.ts';

/**
 * `npm run bench:hosting`: what nginx serves beside a bare file, a thousand connections, and what
 * is served while deploys and builds are killed. Wants nginx, wrk and a built `dist`; keeps
 * bench/hosting/results.md.
 */
const page = 'giai-phap/kinh-te-bien/';
const rounds = 7;
const kills = 10;
using scratch = mkdtempDisposableSync(join(tmpdir(), 'bench-hosting-'));
const server = await nginxServer();
const ledgerPages = Object.keys(loadContent(readTree('content')).loaded.plan.ledger.pages);
const lines: string[] = [
  '# Hosting bench',
  '',
  `${whereMeasured()}; nginx, wrk on the same machine.`,
  '',
];

try {
  const deploy = (site: string) => command('deploy', { DIST_DIR: site }, server.root);
  const { wall: first } = await measure(...deploy('dist'));
  await server.start();
  lines.push(
    `First deploy of ${filesIn('dist').length} files, all pressed: ${first.toFixed(1)} s.`,
    '',
  );
  await besideBareFile();
  await whileDeploysAreKilled(deploy);
  await whileBuildsAreKilled();
} finally {
  await server.stop();
}
keep('bench/hosting/results.md', lines);

/** What wrk says of some seconds of asking for one address by brotli. */
async function load(address: string, connections: number, seconds: number) {
  const wrk = `ulimit -n 16384; exec wrk -t2 -c${connections} -d${seconds}s --timeout 10s -H 'Accept-Encoding: br' ${address}`;
  const { stdout } = await promisify(execFile)('sh', ['-c', wrk]);
  const requests = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]);
  const failed = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    stdout,
  );
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  const errors = (failed?.slice(1) ?? []).reduce((sum, each) => sum + Number(each), refused);
  return { requests, errors };
}

async function besideBareFile(): Promise<void> {
  const address = `${server.address}/${page}`;
  const sent = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  const size = Number(sent.headers.get('content-length'));
  await sent.arrayBuffer();
  const bare = await bareServer(Buffer.alloc(size, 'a'));
  await bare.start();
  const places = { own: address, bare: `${bare.address}/` };
  const turns: Record<keyof typeof places, number>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const turn = { own: 0, bare: 0 };
    // Each goes first in every other round.
    for (const which of round % 2 ? (['own', 'bare'] as const) : (['bare', 'own'] as const))
      turn[which] = (await load(places[which], 64, 3)).requests;
    // The first one warms up.
    if (round) turns.push(turn);
  }
  await bare.stop();
  const crowd = await load(address, 1000, 10);
  const rates = (which: keyof typeof places) => turns.map((turn) => Math.round(turn[which]));
  const ratio = median(turns.map(({ own, bare: other }) => own / other));
  lines.push(
    `A section (${size} B brotli), 64 connections, ${rounds} rounds in turns after one that is not counted, median of their ratios: **× ${ratio.toFixed(2)}** a bare file of that size, ${median(rates('own'))} requests/s against ${median(rates('bare'))}; one by one ${rates('own').join(', ')} against ${rates('bare').join(', ')}.`,
    '',
    `1,000 connections, 10 s: ${Math.round(crowd.requests)} requests/s, **${crowd.errors} errors**.`,
    '',
  );
}

/** Every page of the site, as each of two builds has it. */
function pagesOf(site: string): Map<string, Buffer> {
  const files = filesIn(site).filter((file) => file.endsWith('index.html'));
  return new Map(files.map((file) => [`/${file.slice(0, -10)}`, readFileSync(join(site, file))]));
}

/** What is served of some pages: of which builds it is, and of neither. */
async function servedOf(pages: Iterable<string>, builds: Map<string, Buffer>[]) {
  const found = new Set<number>();
  const wrong: string[] = [];
  for (const path of pages) {
    const answer = await fetch(server.address + path);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const at = builds.findIndex((build) => build.get(path)?.equals(bytes));
    if (answer.status !== 200 || at < 0) wrong.push(`${path} ${answer.status}`);
    else found.add(at);
  }
  return { found, wrong };
}

/** Kills a command, as a power cut would, after some seconds; it may have ended by then. */
async function killed([[program = '', ...words], options]: Started, seconds: number) {
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  const over = once(child, 'exit');
  await Promise.race([over, pause(seconds * 1000)]);
  child.kill('SIGKILL');
  await over;
}

async function whileDeploysAreKilled(deploy: (site: string) => Started): Promise<void> {
  const other = join(scratch.path, 'other');
  cpSync('dist', other, { recursive: true });
  const changing = filesIn(other).filter((file) =>
    /^(?:giai-phap|nguon|phien-ban)\/.*html$/.test(file),
  );
  for (const file of changing)
    writeFileSync(
      join(other, file),
      readFileSync(join(other, file), 'utf8').replace('charset', 'CHARSET'),
    );
  const sites = ['dist', other];
  const builds = sites.map(pagesOf);
  const changed = changing
    .map((file) => `/${file.slice(0, -10)}`)
    .filter((path) => builds[0]!.has(path));
  const { wall: whole } = await measure(...deploy(other));
  let mixed = 0;
  let wrong = 0;
  let asked = 0;
  for (let moment = 0; moment < kills; moment += 1) {
    const stopAsking = new AbortController();
    const asking = (async () => {
      while (!stopAsking.signal.aborted) {
        wrong += (await servedOf(changed.slice(0, 20), builds)).wrong.length;
        asked += 20;
      }
    })();
    await killed(deploy(sites[moment % 2]!), (whole * (moment + 0.5)) / kills);
    // So long nginx takes a file it has open for the newest.
    await pause(1000);
    stopAsking.abort();
    await asking;
    const ofChanged = await servedOf(changed, builds);
    const ofLedger = await servedOf(ledgerPages, builds);
    mixed += Number(ofChanged.found.size !== 1);
    wrong += ofChanged.wrong.length + ofLedger.wrong.length;
    asked += changed.length + ledgerPages.length;
  }
  const { wall: after } = await measure(...deploy('dist'));
  lines.push(
    `A deploy that changes ${changing.length} pages takes ${whole.toFixed(1)} s. Killed at ${kills} moments of it: ${asked} pages asked for meanwhile and a second after, all of the ledger among them; **${wrong} wrong or missing, ${mixed} times mixed**. The next one (${after.toFixed(1)} s) passes.`,
    '',
  );
}

async function whileBuildsAreKilled(): Promise<void> {
  const target = join(scratch.path, 'dist');
  const build = command('build', { DIST_DIR: target });
  const { wall: whole } = await measure(...build);
  const wanted = pagesOf('dist');
  let wrong = 0;
  let half = 0;
  for (let moment = 0; moment < kills; moment += 1) {
    await killed(build, (whole * (moment + 0.5)) / kills);
    wrong += (await servedOf(ledgerPages, [wanted])).wrong.length;
    half += Number(!sameSite(target));
  }
  await measure(...build);
  lines.push(
    `A build takes ${whole.toFixed(1)} s. Killed at ${kills} moments of it: **${wrong} pages of the ledger wrong or missing** on nginx; the folder of the build ${half} times other than whole. The next one passes and makes ${sameSite(target) ? 'the same bytes' : 'OTHER BYTES'}.`,
  );
}

function sameSite(target: string): boolean {
  return isDeepStrictEqual(readStoredFiles(target), readStoredFiles('dist'));
}
