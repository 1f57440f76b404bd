import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { errorsOf } from '../read/problem.ts';
import type { ContentTree } from '../read/read-tree.ts';
import { inspectContent } from './check.ts';
import { withSample } from './fixture.ts';
import { sampleOf, type WrittenSample } from './samples/samples-of.ts';
import { memory } from '../../../tests/support/memory.ts';

interface Slip {
  file: string;
  from: string;
  to: string;
  line: number;
  instead?: string | undefined;
  unknown?: true;
  hidden?: true;
}

const path = new URL('samples/front-matter-slips.yaml', import.meta.url);
const written = parse(readFileSync(path, 'utf8')) as {
  content: WrittenSample;
  slips: (Omit<Slip, 'file' | 'line'> & { file?: string; line?: number })[];
};
const published = withSample(sampleOf(written.content));
const slips = written.slips.map(({ file = 'giai-phap/a.md', line: at = 1, ...slip }): Slip => {
  const text = published.get(file)!;
  if (!text.includes(slip.from)) throw new Error(`${file} does not hold “${slip.from}”`);
  const line = text.split(slip.from, 1)[0]!.split('\n').length + at - 1;
  const was = text.split('\n')[line - 1];
  return { file, line, ...slip, instead: slip.unknown ? undefined : (slip.instead ?? was) };
});

const slipped = ({ file, from, to }: Slip): ContentTree =>
  new Map([...published, [file, published.get(file)!.replace(from, () => to)]]);

const errors = (slip: Slip, before?: ContentTree) =>
  errorsOf(inspectContent(slipped(slip), { before, memory }).problems);

/** As many characters as two lines of a terminal or of an annotation hold. */
const twoLines = 200;

describe('a slip in front matter or data', () => {
  it('is made in content that passes', () =>
    expect(inspectContent(published, { memory }).problems).toEqual([]));

  it.each(slips)(
    'is all that is told, where it was made, with the line put right: $file, $from → $to',
    (slip) => {
      const [problem, ...others] = errors(slip, published);
      expect(others).toEqual([]);
      const { file, line, instead } = slip;
      expect(problem).toMatchObject({ file, line });
      expect(problem!.instead).toBe(instead);
      expect(problem!.message).toMatch(/^[\p{Lu}“][^;]+; .+\.$/u);
      expect(problem!.message.length).toBeLessThanOrEqual(twoLines);
    },
  );

  it.each(slips.filter(({ instead }) => instead))(
    'leaves nothing to tell of reading once that line is written: $file, $from → $to',
    (slip) => {
      const lines = slipped(slip).get(slip.file)!.split('\n');
      // A mark of front matter is written on a line of its own.
      const lost = slip.instead === '---' && /\w/.test(lines[slip.line - 1]!);
      const mended = lines.toSpliced(slip.line - 1, lost ? 0 : 1, slip.instead!).join('\n');
      const after = errors({ ...slip, from: published.get(slip.file)!, to: mended });
      expect(after.filter(({ rule }) => rule === 'yaml' || rule === 'so-do')).toEqual([]);
    },
  );

  it.each(slips.filter(({ hidden }) => !hidden))(
    'is told there without anything to compare with: $file, $from → $to',
    (slip) => {
      expect(errors(slip)).toEqual([expect.objectContaining({ file: slip.file })]);
    },
  );

  it('is tried more than fifty times', () => expect(slips.length).toBeGreaterThan(50));
});
