import { EventEmitter } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { contentLoader } from './content-loader.ts';
import { handing } from './handed-content.ts';
import { loadContent } from './load.ts';
import { loadMarkdown } from '../read/load-markdown.ts';
import { readTree } from '../read/read-tree.ts';

vi.mock('../read/load-markdown.ts', async (original) => {
  const real = await original<typeof import('../read/load-markdown.ts')>();
  return { ...real, loadMarkdown: vi.fn(real.loadMarkdown) };
});

const root = mkdtempSync(join(tmpdir(), 'nap-'));
const directory = join(root, 'content');
cpSync('content', directory, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What Astro gives a loader, with a watcher of ours, and what it was given back. */
async function load(plugins: unknown[] = []) {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const given: { data: { content: { sections: { file: string; body: string }[] } } }[] = [];
  const context = {
    store: { set: (entry: (typeof given)[number]) => given.push(entry) },
    watcher,
    generateDigest: (text: string) => String(text.length),
    config: { vite: { plugins } },
  };
  await contentLoader(directory).load(context as never);
  return { watcher, given };
}

it('reads again the one file that was saved in a preview', async () => {
  const { watcher, given } = await load();
  vi.mocked(loadMarkdown).mockClear();
  const file = 'giai-phap/kinh-te-bien.md';
  appendFileSync(join(directory, file), '\nChữ mới.\n');
  watcher.emit('all', 'change', join(directory, file));
  expect(vi.mocked(loadMarkdown).mock.calls.map(([each]) => each)).toEqual([file]);
  const { body } = given.at(-1)!.data.content.sections.find((each) => each.file === file)!;
  expect(body).toContain('Chữ mới.');
});

it('reads nothing again that a command has checked and handed over', async () => {
  const { loaded } = loadContent(readTree(directory));
  vi.mocked(loadMarkdown).mockClear();
  const { given } = await load([handing(loaded)]);
  expect(loadMarkdown).not.toHaveBeenCalled();
  expect(given[0]!.data.content.sections).toHaveLength(loaded.content.sections.length);
});
