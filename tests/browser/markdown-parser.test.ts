import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { parseFile } from '../../src/lib/read/markdown/parse.ts';
import { forEachTest } from '../support/page.ts';

/** Bytes, brotli: 20,253 in November 2026. */
const most = 22 * 1024;

type Parse = typeof parseFile;
let script: string;
let page: Page;
forEachTest({}, (fresh) => (page = fresh));

beforeAll(async () => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    // Under test the default would be the code for development.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      lib: { entry: 'src/lib/read/markdown/parse.ts', name: 'markdown', formats: ['iife'] },
    },
  });
  const [bundle] = [made].flat() as { output: { type: string; code: string }[] }[];
  script = bundle!.output.map(({ code }) => code).join('');
});

describe('the parser of Markdown', () => {
  it('is made for browsers without anything of Node, and is small', () => {
    expect(script).not.toMatch(/node:|\brequire\(|__vite-browser-external|SharedArrayBuffer/);
    expect(brotliCompressSync(script).length).toBeLessThan(most);
  });

  it('reads every file of the content in a browser as here, without special headers', async () => {
    await page.setContent('<!doctype html><title>Thử</title>');
    await page.addScriptTag({ content: script });
    expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(false);
    const files = [...readTree('content')].filter(([file]) => /\.mdx?$/.test(file));
    const read = await page.evaluate((all) => {
      const { markdown } = globalThis as unknown as { markdown: { parseFile: Parse } };
      return all.map(([file, source]) => JSON.stringify(markdown.parseFile(file, source)));
    }, files);
    expect(files.length).toBeGreaterThan(30);
    files.forEach(([file, source], at) =>
      expect(read[at], file).toBe(JSON.stringify(parseFile(file, source))),
    );
  });
});
