import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from './check.ts';
import { text, value } from '../../../tests/support/fuzz-arbitraries.ts';
import { page, section, withSample, type Sample } from './fixture.ts';
import { Memory } from '../read/memory.ts';
import type { Problem } from '../read/problem.ts';

const memory = new Memory();

/** What an engine says of itself; a message is in the editor's words. */
const english =
  /\b(?:undefined|null|NaN|Error|expected|unexpected|invalid|cannot|unable|object Object|at line|token|missing|must be|should)\b/gi;
/**
 * Milliseconds of processor time, however busy the machine is: what takes some tenths of a second
 * when it grows with the size of the content, and minutes when it grows with its square.
 */
const hang = 20_000;

function timed<Result>(ask: () => Result, what: string): Result {
  const before = process.cpuUsage();
  const result = ask();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000, what).toBeLessThan(hang);
  return result;
}

/** Every problem is told at a line of its file, in one sentence, in time. */
function holds(sample: Sample): Problem[] {
  const tree = withSample(sample);
  const problems = timed(() => checkContent(tree, memory), Object.keys(sample).join());
  for (const { file, line, rule, message } of problems) {
    const lines = (tree.get(file) ?? '').split(/\r\n?|\n/).length;
    expect(line, message).toBeGreaterThanOrEqual(1);
    expect(line, message).toBeLessThanOrEqual(lines);
    expect(rule).toMatch(/^[a-z0-9-]+$/);
    expect(message).toMatch(/^[^\n]+; [^\n]+\.$/u);
    expect(enginesWords(message, sample), message).toEqual([]);
  }
  return problems;
}

/** English in a message that the content, which it may quote, does not have. */
function enginesWords(message: string, sample: Sample): string[] {
  const written = JSON.stringify(sample);
  return (message.match(english) ?? []).filter((word) => !written.includes(word));
}

const dataFiles = [
  ...['site.yaml', 'nguon.yaml', 'co-quan.yaml', 'thuat-ngu.yaml', 'doi-chieu.yaml'],
  ...['dong-thoi-gian.yaml', 'mau-thuan.yaml', 'so-lieu/a.yaml', 'so-dia-chi.json'],
];
const dataFile = fc.constantFrom(...dataFiles);
const front = 'code title short order summary related bodies aliases changes la'.split(' ');

const runs = { numRuns: 120 };

describe('content nobody foresaw', () => {
  it('is answered at its line when it is a clause', () => {
    fc.assert(
      fc.property(text, (clause) => void holds({ 'giai-phap/a.md': section('gp-1', clause) })),
      runs,
    );
  });

  it('is answered at its line when it is a clause of a standing page', () => {
    fc.assert(
      fc.property(text, (clause) => void holds({ 'trang/a.mdx': page(clause) })),
      runs,
    );
  });

  it('is answered at its line when it is a whole page', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('giai-phap/a.md', 'trang/a.mdx'), (all, file) => {
        holds({ [file]: all });
      }),
      runs,
    );
  });

  it('is answered at its line when it is front matter of any shape', () => {
    const shaped = fc.dictionary(fc.constantFrom(...front), value).map((data) => stringify(data));
    fc.assert(
      fc.property(fc.oneof(shaped, text), (yaml) => {
        holds({
          'giai-phap/a.md': `---\n${yaml.trimEnd()}\n---\n\n## Nội dung {#noi-dung}\n\nChữ.\n`,
        });
      }),
      runs,
    );
  });

  it('is answered at its line when it is data of any shape', () => {
    fc.assert(
      fc.property(dataFile, value, (file, data) => {
        holds({ [file]: file.endsWith('.json') ? JSON.stringify(data) : stringify(data) });
      }),
      runs,
    );
  });

  it('is answered at its line when it is no data at all', () => {
    fc.assert(
      fc.property(dataFile, text, (file, all) => void holds({ [file]: all })),
      runs,
    );
  });

  it('is answered at its line when it is an archive or a file name', () => {
    fc.assert(
      fc.property(text, text, (name, all) => {
        holds({ [`nguon/${name}.txt`]: all, 'nguon/bai-bao.txt': all, [name || 'a']: all });
      }),
      runs,
    );
  });

  it('is refused in time when it is made to take the square of its length', () => {
    const many = 10_000;
    const starts = '[¦![¦[a](¦[a](<b ¦*a **b ¦<a ¦<!--¦`¦&¦[@¦[@a,¦{';
    const filling = '“¦“a¦> ¦- ¦1. ¦ ¦\t¦a ¦5¦5/¦5.¦| ¦"¦\'¦: ';
    const lines = '[\n¦- a\n¦“\n¦[@ \n¦a: [\n¦{#a ¦@';
    for (const each of [starts, filling, lines].flatMap((all) => all.split('¦')))
      for (const [file, wrapped] of [
        ['giai-phap/a.md', section('gp-1', each.repeat(many))],
        [
          'giai-phap/a.md',
          section('gp-1', each.repeat(5_000).slice(0, 15_000).concat('\n').repeat(16)),
        ],
        ['trang/a.mdx', page(each.repeat(1_000).concat('\n').repeat(3))],
        ['thuat-ngu.yaml', `a:\n  term: A\n  definition: ${JSON.stringify(each.repeat(many))}\n`],
        ['thuat-ngu.yaml', each.repeat(many)],
      ] as const) {
        const problems = timed(
          () => checkContent(withSample({ [file]: wrapped }), memory),
          `${file} ${JSON.stringify(each)}`,
        );
        for (const { message } of problems) expect(message).toMatch(/^[^\n]+; [^\n]+\.$/u);
      }
  });
});
