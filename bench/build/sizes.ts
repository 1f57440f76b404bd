import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesIn } from '../../src/lib/read/files-in.ts';
import type { ContentTree } from '../../src/lib/read/read-tree.ts';
import { median } from '../measure.ts';

/** What a built site weighs, in bytes. */
export function sizesOf(directory: string) {
  const files = filesIn(directory).map((file) => ({
    file,
    bytes: statSync(join(directory, file)).size,
  }));
  const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
  const isFrozen = ({ file }: { file: string }) => file.startsWith('phien-ban/');
  const frozen = files
    .filter(({ file }) => /^phien-ban\/[^/]+\/[^/]+\/index\.html$/.test(file))
    .map(({ bytes }) => bytes);
  // As it is sent.
  const largest = files
    .filter(({ file }) => file.endsWith('.html'))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map(({ file }) => ({
      file,
      brotli: brotliCompressSync(readFileSync(join(directory, file))).length,
    }))
    .reduce((most, each) => (each.brotli > most.brotli ? each : most));
  return {
    files: files.length,
    bytes: sum(files),
    /** Without editions and frozen pages. */
    current: sum(files.filter((each) => !isFrozen(each))),
    frozen: { median: median(frozen), most: Math.max(...frozen) },
    largest,
  };
}

/** How far the text of sections can be pressed: brotli bytes a byte, of as many as the real ones. */
export function pressed(real: ContentTree, grown: ContentTree): { real: number; grown: number } {
  const sections = (tree: ContentTree) =>
    [...tree].filter(([, text]) => /^code: [a-z]+-\d+$/m.test(text));
  const share = (texts: [string, string][]) => {
    const text = texts.map(([, each]) => each).join('\n');
    return brotliCompressSync(text).length / Buffer.byteLength(text);
  };
  const own = sections(real);
  const added = sections(grown).filter(([file]) => !real.has(file));
  return { real: share(own), grown: share(added.slice(0, own.length)) };
}
