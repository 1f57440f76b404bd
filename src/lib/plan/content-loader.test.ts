import { EventEmitter } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { contentEntry, contentLoader } from './content-loader.ts';
import { hand, handed } from './handed-content.ts';
import { loadContent } from './load.ts';
import { loadMarkdown } from '../read/load-markdown.ts';
import { Memory } from '../read/memory.ts';
import { readTree } from '../read/read-tree.ts';
import { secondPlan } from '../../../tests/support/plans.ts';

/** Tells which Markdown files were parsed. */
class Watched extends Memory {
  readonly parsed: string[] = [];

  override ofText<Value>(
    compute: (file: string, text: string, memory: Memory) => Value,
    file: string,
    text: string,
  ): Value {
    return super.ofText(this.#watched(compute) as typeof compute, file, text);
  }

  readonly #known = new Map<unknown, unknown>();

  #watched(compute: (file: string, text: string, memory: Memory) => unknown): unknown {
    if (!this.#known.has(compute))
      this.#known.set(compute, (file: string, text: string, memory: Memory) => {
        if ((compute as unknown) === loadMarkdown) this.parsed.push(file);
        return compute(file, text, memory);
      });
    return this.#known.get(compute);
  }
}

afterEach(() => hand(undefined));

const root = mkdtempSync(join(tmpdir(), 'nap-'));
const directory = join(root, 'content');
cpSync(secondPlan, directory, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What Astro gives a loader, with a watcher of ours, and what it was given back. */
async function load({ isPreview = true } = {}) {
  const memory = new Watched();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const given: { digest: string }[] = [];
  const context = {
    store: { set: (entry: (typeof given)[number]) => given.push(entry) },
    watcher: isPreview ? watcher : undefined,
    generateDigest: (text: string) => String(text.length),
  };
  await contentLoader(directory, memory).load(context as never);
  return { watcher, given, memory };
}

it('reads again the one file that was saved in a preview', async () => {
  const { watcher, given, memory } = await load();
  memory.parsed.length = 0;
  const file = 'viec-can-lam/kiem-ke-cay.md';
  appendFileSync(join(directory, file), '\nChữ mới.\n');
  watcher.emit('all', 'change', join(directory, file));
  expect(memory.parsed).toEqual([file]);
  const { clauses } = handed()!.content.sections.find((each) => each.file === file)!;
  expect(clauses.at(-1)!.wordings.at(-1)!.text).toBe('Chữ mới.');
  expect(given).toHaveLength(2);
  expect(given[1]!.digest).not.toBe(given[0]!.digest);
});

it('goes on reading in a preview that started again', async () => {
  await load();
  const { watcher } = await load();
  const { plan } = handed()!;
  watcher.emit('all', 'change', join(directory, 'plan.yaml'));
  expect(handed()!.plan).not.toBe(plan);
});

it('leaves what was while some of it cannot be read', async () => {
  const { watcher, given } = await load();
  const { plan } = handed()!;
  const file = join(directory, 'viec-can-lam/kiem-ke-cay.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^order:/m, 'thu-tu:'));
  watcher.emit('all', 'change', file);
  expect(handed()!.plan).toBe(plan);
  expect(given).toHaveLength(1);
  writeFileSync(file, text);
});

it('reads nothing again that a command has checked and handed over', async () => {
  const { loaded } = loadContent(readTree(directory));
  hand({ loaded, editions: new Map() });
  const { given, memory } = await load({ isPreview: false });
  expect(memory.parsed).toEqual([]);
  expect(given).toEqual([{ id: contentEntry, data: {}, digest: expect.any(String) as string }]);
});
