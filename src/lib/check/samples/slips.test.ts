import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Problem } from '../../read/problem.ts';
import type { ContentTree } from '../../read/read-tree.ts';
import { checkContent } from '../check.ts';
import { real as loaded } from '../../../../tests/support/content.ts';
import { memory } from '../../../../tests/support/memory.ts';

/** A paragraph under a heading of a real section, or another text for a piece of a real file. */
type Laid = string | { text: string } | { file: string; from: string; to: string };
/** The line of it that is told, as it should be; whether that is advice only. */
type Slip = Laid & { line?: number; instead?: string; hint?: true };

const real = loaded.raw;
const heading = '## Kế hoạch đặt ra gì {#noi-dung}\n\n';
/** Sections that a paragraph can be laid into. */
const sections = [...real].flatMap(([file, text]) => (text.includes(heading) ? [file] : []));
const known = new Set(checkContent(real, memory).map(({ file, message }) => `${file}: ${message}`));

function read<Kind>(name: string): Kind {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Kind;
}

/** A file with a piece of it put otherwise, and the line where that begins. */
function put(file: string, from: string, to: string): { text: string; first: number } {
  const [before = '', ...rest] = real.get(file)!.split(from);
  if (!rest.length) throw new Error(`${file} không có “${from}”`);
  return { text: before + to + rest.join(from), first: before.split('\n').length };
}

/** What is told of some files that is not told of the real ones. */
const told = (files: [string, string][], withMore = (tree: ContentTree) => tree): Problem[] =>
  checkContent(withMore(new Map([...real, ...files])), memory).filter(
    ({ file, message }) => !known.has(`${file}: ${message}`),
  );

/**
 * What is told of paragraphs, each laid into a section of its own so that one check reads many;
 * and, of each, what is told of a file that has none.
 */
function toldOfParagraphs(texts: string[], withMore?: Parameters<typeof told>[1]) {
  return texts.flatMap((_, from) => {
    if (from % sections.length) return [];
    const laid = texts.slice(from, from + sections.length).map((text, at) => {
      const file = sections[at]!;
      return { file, ...put(file, heading, `${heading}${text}\n\n`) };
    });
    const problems = told(
      laid.map(({ file, text }) => [file, text]),
      withMore,
    );
    return laid.map(({ file: own, text, first }) => ({
      ...{ file: own, text, first: first + heading.split('\n').length - 1 },
      problems: problems.filter(
        ({ file }) => file === own || !laid.some((each) => each.file === file),
      ),
    }));
  });
}

const nameOf = (sample: Laid) =>
  typeof sample === 'string' ? sample : 'text' in sample ? sample.text : sample.to;

const slips = Object.entries(read<Record<string, Slip[]>>('slips.yaml')).flatMap(([kind, all]) =>
  all.map((slip) => [kind, nameOf(slip), slip] as const),
);
const isPut = (sample: Laid): sample is Extract<Laid, { file: string }> =>
  typeof sample === 'object' && 'file' in sample;
const paragraphsOf = (samples: readonly (readonly [string, string, Laid])[]) =>
  samples.flatMap(([, name, sample]) => (isPut(sample) ? [] : [name]));
const slipped = paragraphsOf(slips);
const toldOfSlips = toldOfParagraphs(slipped);

/** What is told of a slip; alone, where it is told only when there is nothing else to mend. */
function toldOf(slip: Slip) {
  if (isPut(slip)) {
    const { file, from, to } = slip;
    const { text, first } = put(file, from, to);
    return { file, first, problems: told([[file, text]]) };
  }
  const together = toldOfSlips[slipped.indexOf(nameOf(slip))]!;
  return together.problems.length
    ? together
    : { ...together, problems: told([[together.file, together.text]]) };
}

describe('a slip of a clerk', () => {
  it('comes in at least sixty samples', () => expect(slips.length).toBeGreaterThanOrEqual(60));

  it.each(slips)('%s is told at its file and line first: %j', (_kind, _name, slip) => {
    const { file, first, problems } = toldOf(slip);
    const [problem] = problems;
    expect(problem).toMatchObject({ file, line: first + (slip.line ?? 1) - 1 });
    expect(problem!.message).toMatch(/^[^\n]+; [^\n]+\.$/u);
    expect(problem!.message.length).toBeLessThan(260);
    expect(problem!.hint).toBe(slip.hint);
    if (slip.instead !== undefined) expect(problem!.instead).toBe(slip.instead);
  });
});

/** Figures of harmless texts are those of a source of their own. */
const { 'con số của nguồn vi-du': ofSource = [], ...kinds } =
  read<Record<string, (Laid & string)[]>>('harmless.yaml');
const figures = ofSource.flatMap((line) => line.split('; '));
const source = `vi-du:\n  type: webpage\n  title: Ví dụ\n  language: vi\n  provenance: ve-sau\n  read: doan-trich\n  accessed: "2026-11"\n  so-lieu: ${JSON.stringify(figures)}\n`;
const harmless = Object.entries(kinds).flatMap(([kind, all]) =>
  all.map((sample) => [kind, nameOf(sample), sample] as const),
);

const paragraphs = paragraphsOf(harmless);
const toldOfHarmless = toldOfParagraphs(paragraphs, withSource);

function withSource(tree: ContentTree): ContentTree {
  tree.set('nguon.yaml', tree.get('nguon.yaml')! + source);
  return tree.set('nguon/vi-du.txt', `# vi-du\n\n${figures.join(', ')}\n`);
}

describe('a text with the same signs in plain use', () => {
  it('comes in at least forty samples', () => expect(harmless.length).toBeGreaterThanOrEqual(40));

  it.each(harmless)('%s passes: %j', (_kind, name, sample) => {
    const { problems } = isPut(sample)
      ? {
          problems: told(
            [[sample.file, put(sample.file, sample.from, sample.to).text]],
            withSource,
          ),
        }
      : toldOfHarmless[paragraphs.indexOf(name)]!;
    expect(problems).toEqual([]);
  });
});
