import { readdirSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { inspectContent } from '../../src/lib/check/check.ts';
import { comparePublished } from '../../src/lib/check/published/compare-published.ts';
import type { Applied } from '../../src/lib/edit/change-file/apply.ts';
import { judged } from '../../src/lib/edit/change-file/judged.ts';
import { changeOf, type ChangePart } from '../../src/lib/edit/change-file/schema.ts';
import { naming, type Verdict } from '../../src/lib/edit/page/engine.ts';
import { allSourcesOf } from '../../src/lib/edit/page/forms.ts';
import { leanContent } from '../../src/lib/edit/page/lean-content.ts';
import { asChange, badSamples, base, published } from '../support/as-change.ts';
import { forEachTest } from '../support/page.ts';
import { memory } from '../support/memory.ts';

const note = 'Sửa một chỗ.';
const today = '2026-11-28';
let page: Page;

// The page itself starts its worker by the policy: here it is asked without the page.
forEachTest({ bypassCSP: true }, (fresh) => {
  page = fresh;
});

/** As `npm run check` asks it, which knows nothing of who wrote the lines. */
const asCommand = ({ tree, read }: Applied) =>
  inspectContent(tree, {
    memory,
    read,
    before: published.raw,
    againstPublished: (loaded) => comparePublished(published, loaded, today),
  }).problems;

/** The page calls sources by their names where figures are held to them. */
const named = naming(allSourcesOf(published));
const asPage = (problem: Verdict['problems'][number]) =>
  problem.rule === 'con-so' ? { ...problem, message: named(problem.message) } : problem;

const told = (problems: Verdict['problems']) =>
  problems.map(({ file, line, rule, message }) => `${file}:${line}: ${message} (${rule})`).sort();

const said: { name: string; parts: ChangePart[] }[] = [];
/** Of what a change file cannot say, the line of its schema. */
const unsaid = new Map<string, number>();
for (const { code, at, sample } of badSamples) {
  const change = asChange(sample);
  if (typeof change === 'string') unsaid.set(change, (unsaid.get(change) ?? 0) + 1);
  else said.push({ name: `${code} ${at}`, parts: change });
}

it(`the page’s checker finds what the command finds in the ${said.length} of ${badSamples.length} samples that a change file can say`, async () => {
  const worker = readdirSync('dist/_astro').find((file) => file.startsWith('checker-'))!;
  await page.goto(`${inject('site')}/404.html`);
  const asked: { address: string; start: string; changes: object[] } = {
    address: `/_astro/${worker}`,
    start: leanContent(base),
    changes: said.map(({ parts }) => ({
      note,
      today,
      items: parts.map((part) => ({ title: '', part })),
    })),
  };
  const found = await page.evaluate(async ({ address, start, changes }) => {
    const checker = new Worker(address, { type: 'module' });
    const ask = (question: object) =>
      new Promise<unknown>((resolve) => {
        checker.onmessage = ({ data }: MessageEvent<{ said: unknown }>) => resolve(data.said);
        checker.postMessage(question);
      });
    await ask({ start });
    const answers = [];
    for (const of of changes) answers.push(await ask({ ask: 'judge', of }));
    return answers;
  }, asked);
  expect(said.length).toBeGreaterThanOrEqual(200);
  for (const [at, { name, parts }] of said.entries()) {
    const verdicts = found[at] as Verdict[];
    const change = changeOf({ version: 1, note, parts });
    const { problems } = judged(published, change, today, asCommand);
    expect(told(verdicts.flatMap((each) => each.problems)), name).toEqual(
      told(problems.map(asPage)),
    );
  }
});

it(`each of the ${badSamples.length - said.length} others is refused by a line of its schema`, () => {
  expect([...unsaid.keys()].sort()).toEqual([
    'json: no control characters',
    'parts[].at: a page keeps its code',
    'parts[].at: names no such file',
    'parts[].kind: no part makes a file',
    'parts[].set: JSON, never YAML that cannot be read',
    'parts[].set: not what changed before',
    'parts[].text of a clause: under its heading',
    'parts[].text of a passage: added, no comment, no control characters',
    'parts[].text: at most 100,000 characters',
    'parts[].text: not empty',
    'parts[]: at least one',
    'parts[]: at most 50',
    'parts[]: none takes an entry out',
  ]);
});
