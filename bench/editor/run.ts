import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { choicesOf } from '../../src/lib/edit/page/choices.ts';
import { touched } from '../../src/lib/edit/page/engine.ts';
import type { Form } from '../../src/lib/edit/page/forms.ts';
import { leanContent } from '../../src/lib/edit/page/lean-content.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { today } from '../../src/lib/words/day.ts';
import { growTree } from '../content/grow.ts';
import { keep, median, ms, table, whereMeasured } from '../measure.ts';

/**
 * `npm run bench:quan-tri`: how long a check of the editor page takes at forty sections in Chromium on
 * a processor slowed to a quarter, while somebody types: the checker as it was built (`npm run build`
 * first), in the page's own thread, the only one that Chromium slows. Keeps its table in
 * bench/editor/results.md; exit 1 when one check in twenty takes over 300 ms.
 */
const limit = 300;
const pauses = 8;
/** Until somebody has found what to correct and written of it; meanwhile the checker looks at the rest. */
const reading = 15_000;
/** From the form's opening to the first pause: the page itself waits 0.7 seconds after the last key. */
const finding = 2_000;
const kinds = { unit: 12, clause: 4, fields: 8 };

const tree = growTree(readTree('content'), 40);
const choices = choicesOf(loadContent(tree).loaded);
const drawn = Object.entries(kinds).flatMap(([kind, count]) => {
  const all = choices.map(({ id }) => id).filter((id) => id.startsWith(`${kind} `));
  return fc.sample(fc.constantFrom(...all), { seed: 1740, numRuns: count });
});

const browser = await launchBrowser();
const context = await browser.newContext({ bypassCSP: true });
const page = await context.newPage();
await page.route('**', (route) =>
  route.fulfill({ path: join('dist', new URL(route.request().url()).pathname) }),
);
await page.goto('http://quan-tri.thu/404.html');
const worker = readdirSync('dist/_astro').find((file) => file.startsWith('checker-'))!;
const slow = await context.newCDPSession(page);
await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const opening = await page.evaluate(startHere, {
  worker: `/_astro/${worker}`,
  start: leanContent(tree),
});
await page.waitForTimeout(reading);

const times = new Map<string, number[]>();
for (const choice of drawn) {
  const [kind = ''] = choice.split(' ');
  const form = (await page.evaluate(askHere, { ask: 'form', of: { choice } })).said as Form;
  await page.waitForTimeout(finding);
  for (let typed = 1; typed <= pauses; typed += 1) {
    // After so many pauses of who types: each adds a word.
    const items = [touched(form, ' thêm'.repeat(typed))];
    const of = { items, note: 'Sửa một chỗ.', today: today(process.env) };
    const { took } = await page.evaluate(askHere, { ask: 'judge', of: of as unknown });
    times.set(kind, [...(times.get(kind) ?? []), took]);
  }
}
await browser.close();

const all = [...times.values()].flat();
keep('bench/editor/results.md', [
  '# Editor bench',
  '',
  `${whereMeasured()}, Chromium at a quarter of its speed, forty sections, ${pauses} checks of each of ${drawn.length} places drawn by lot; something can be chosen ${ms(opening)} after the content has come, the first check comes ${reading / 1000} seconds later, that of each place ${finding / 1000} seconds after it was opened.`,
  '',
  ...table(
    'what is corrected | checks | median | 19 of 20 within | longest',
    [...times, ['all', all] as const].map(([kind, own]) => [
      ...[kind, own.length],
      ...[median(own), within(own), Math.max(...own)].map(ms),
    ]),
  ),
]);
if (within(all) > limit) process.exitCode = 1;

function within(own: number[]): number {
  return own.toSorted((a, b) => a - b)[Math.ceil(own.length * 0.95) - 1]!;
}

type Here = typeof globalThis & { answered?: (data: unknown) => void };

/** In the page: the worker's script, which then listens and answers there. */
async function startHere({ worker: address, start }: { worker: string; start: string }) {
  const here = globalThis as Here;
  here.postMessage = (data: unknown) => here.answered?.(data);
  await import(address);
  const from = performance.now();
  const started = new Promise((done) => (here.answered = done));
  dispatchEvent(new MessageEvent('message', { data: { start } }));
  await started;
  return performance.now() - from;
}

/** In the page: a question, and how long its answer took. */
async function askHere(question: { ask: string; of: unknown }) {
  const here = globalThis as Here;
  const from = performance.now();
  const answered = new Promise((done) => (here.answered = done));
  dispatchEvent(new MessageEvent('message', { data: question }));
  const { said } = (await answered) as { said: unknown };
  return { said, took: performance.now() - from };
}
