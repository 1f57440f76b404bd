import { Memory } from '../../read/memory.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTree, type ContentTree } from '../../read/read-tree.ts';
import { checkContent } from '../check.ts';

const memory = new Memory();

/** A paragraph under a heading of a real section, or another text for a piece of a real file. */
type Laid = string | { text: string } | { file: string; from: string; to: string };
/** The line of it that is told, as it should be; whether that is advice only. */
type Slip = Laid & { line?: number; instead?: string; hint?: true };

const real = readTree('content');
const section = 'giai-phap/kinh-te-bien.md';
const heading = '## Kế hoạch đặt ra gì {#noi-dung}\n\n';
const known = new Set(checkContent(real).map(({ file, message }) => `${file}: ${message}`));

function read<Kind>(name: string): Kind {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Kind;
}

/** The real content with a sample in it, and where it begins. */
function laid(sample: Laid): { tree: ContentTree; file: string; first: number } {
  const text = typeof sample === 'string' ? sample : 'text' in sample ? sample.text : undefined;
  const { file, from, to } =
    typeof sample === 'object' && 'file' in sample
      ? sample
      : { file: section, from: heading, to: `${heading}${text}\n\n` };
  const [before = '', ...rest] = real.get(file)!.split(from);
  if (!rest.length) throw new Error(`${file} không có “${from}”`);
  const tree = new Map([...real, [file, before + to + rest.join(from)]]);
  const above = text === undefined ? before : before + heading;
  return { tree, file, first: above.split('\n').length };
}

/** What is told of the content with a sample in it that is not told of it without. */
const told = (tree: ContentTree) =>
  checkContent(tree, memory).filter(({ file, message }) => !known.has(`${file}: ${message}`));

const nameOf = (sample: Laid) =>
  typeof sample === 'string' ? sample : 'text' in sample ? sample.text : sample.to;

const slips = Object.entries(read<Record<string, Slip[]>>('slips.yaml')).flatMap(([kind, all]) =>
  all.map((slip) => [kind, nameOf(slip), slip] as const),
);

describe('a slip of a clerk', () => {
  it('comes in at least sixty samples', () => expect(slips.length).toBeGreaterThanOrEqual(60));

  it.each(slips)('%s is told at its file and line first: %j', (_kind, _name, slip) => {
    const { tree, file, first } = laid(slip);
    const [problem] = told(tree);
    expect(problem).toMatchObject({ file, line: first + (slip.line ?? 1) - 1 });
    expect(problem!.message).toMatch(/^[^\n]+; [^\n]+\.$/u);
    expect(problem!.message.length).toBeLessThan(260);
    expect(problem!.hint).toBe(slip.hint);
    if (slip.instead !== undefined) expect(problem!.instead).toBe(slip.instead);
  });
});

/** Figures of harmless texts are those of a source of their own. */
const { 'con số của nguồn vi-du': figures = [], ...kinds } =
  read<Record<string, (Laid & string)[]>>('harmless.yaml');
const source = `vi-du:\n  type: webpage\n  title: Ví dụ\n  language: vi\n  provenance: ve-sau\n  read: doan-trich\n  accessed: "2026-11"\n  so-lieu: ${JSON.stringify(figures)}\n`;
const harmless = Object.entries(kinds).flatMap(([kind, all]) =>
  all.map((sample) => [kind, nameOf(sample), sample] as const),
);

/** Sections that a paragraph can be laid into, so that one check reads a paragraph in each. */
const sections = [...real].flatMap(([file, text]) => (text.includes(heading) ? [file] : []));
const paragraphs = harmless.flatMap(([, , sample]) => (typeof sample === 'string' ? [sample] : []));
const toldOfSome = (from: number) => {
  const some = paragraphs.slice(from, from + sections.length);
  const together = some.map((text, at): [string, string] => {
    const file = sections[at]!;
    return [file, real.get(file)!.replace(heading, () => `${heading}${text}\n\n`)];
  });
  return told(withSource(new Map([...real, ...together])));
};
const toldTogether = paragraphs.flatMap((_, from) =>
  from % sections.length ? [] : [toldOfSome(from)],
);

function withSource(tree: ContentTree): ContentTree {
  tree.set('nguon.yaml', tree.get('nguon.yaml')! + source);
  return tree.set('nguon/vi-du.txt', `# vi-du\n\n${figures.join(', ')}\n`);
}

describe('a text with the same signs in plain use', () => {
  it('comes in at least forty samples', () => expect(harmless.length).toBeGreaterThanOrEqual(40));

  it.each(harmless)('%s passes: %j', (_kind, _name, sample) => {
    const at = paragraphs.indexOf(sample);
    expect(
      at < 0
        ? told(withSource(laid(sample).tree))
        : toldTogether[Math.floor(at / sections.length)]!,
    ).toEqual([]);
  });
});
