import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Heading, Image, InlineCode, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { errorsOf, formatProblem } from '../../src/lib/read/problem.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { textOf } from '../../src/lib/read/markdown/text.ts';
import { editorWords } from '../../src/lib/words/editor-words.ts';
import { citeActions } from '../../src/lib/words/vi.ts';
import { changedRepository } from '../support/changed-repository.ts';
import { run } from '../support/content-copy.ts';
import { commitAll } from '../support/git.ts';
import { follow, readGuide, stepsOf } from '../support/guide.ts';
import { memory } from '../support/memory.ts';

/** The guide, then what it leads to for who edits the files themselves. */
const files = [
  'CONTRIBUTING.md',
  'docs/dong-gop/sua-tep-trong-kho.md',
  'docs/dong-gop/tra-cuu.md',
] as const;
const guides = files.map((file) => ({ file, guide: readGuide(file) }));
const steps = guides.flatMap(({ guide }) => stepsOf(guide));
// A branch off main, as a proposal has it.
const repository = changedRepository();
const { root, content } = repository;
afterEach(() => repository.restore());
afterAll(() => repository.remove());

function errors(): string[] {
  return errorsOf(checkContent(readTree(content), memory)).map((each) =>
    formatProblem(each, 'content'),
  );
}

/** Every node of a type in some guides. */
function nodes<Node>(type: string, some = guides): Node[] {
  const found: Node[] = [];
  for (const { guide } of some) visit(guide as never, type, (node: Node) => void found.push(node));
  return found;
}

describe('following the guide word for word', () => {
  it('corrects a figure, and the result passes', async () => {
    const mine = steps.filter(({ heading }) => heading === 'Bước 2. Sửa chữ');
    for (const step of mine) follow(content, step);
    const text = readFileSync(join(content, 'giai-phap/kinh-te-bien.md'), 'utf8');
    expect(text).toContain('| Báo cáo | 4/3/2022[@vietnam-news-2022-03-04] {#dien-gio-2022} |');
    expect(await run('check', content, { CI: 'true' })).toMatchObject({ code: 0 });
  });

  it('adds a section, and the result passes', async () => {
    const mine = steps.filter(({ heading }) => heading === 'Thêm cả một mục');
    for (const step of mine) follow(content, step);
    expect(existsSync(join(content, 'to-chuc-thuc-hien/mat-tran-doan-the.md'))).toBe(true);
    expect(await run('check', content, { CI: 'true' })).toMatchObject({ code: 0 });
  });

  it('does everything it shows, and passes after each part', async () => {
    const headings = [...new Set(steps.map(({ heading }) => heading))];
    expect(headings).toEqual([
      'Bước 2. Sửa chữ',
      'Thêm một nguồn và các con số của nó',
      'Thêm một lời trích',
      'Thêm một tiểu mục',
      'Thêm cả một mục',
      'Thêm một thuật ngữ',
      'Thêm một cơ quan',
      'Thêm một kết quả',
      'Thêm một câu hỏi',
      'Thêm cách người đọc hỏi về một câu',
      'Thêm một chỉ tiêu',
      'Đổi mã hoặc rút một tiểu mục',
    ]);
    for (const heading of headings) {
      for (const step of steps.filter((each) => each.heading === heading)) follow(content, step);
      expect(errors(), heading).toEqual([]);
    }
    commitAll(root, 'proposed');
    expect(await run('check', content, { CI: 'true' })).toMatchObject({ code: 0 });
  });

  it.each([
    ['4/3/2022', '14/3/2022'],
    ['  - date', '  -date'],
  ])('with a slip of the finger gives the message it shows: %s, %s', (right, wrong) => {
    const step = steps.find(({ text }) => text.includes(right))!;
    follow(content, { ...step, text: step.text.replace(right, wrong) });
    const squeezed = (text: string) => text.replace(/\s+/g, ' ');
    const shown = nodes<Heading>('blockquote').map((node) => squeezed(textOf(node)));
    expect(shown).toHaveLength(2);
    const [error, ...others] = errors().map(squeezed);
    expect(others).toEqual([]);
    expect(
      shown.filter((each) => error!.includes(each)),
      error,
    ).toHaveLength(1);
  });
});

describe('CONTRIBUTING.md', () => {
  it('is read in minutes: at most 1,200 words', () => {
    const words = readFileSync('CONTRIBUTING.md', 'utf8').split(/\s+/).filter(Boolean);
    expect(words.length).toBeLessThanOrEqual(1200);
  });

  it('names what is to be pressed as the editor page does, and labels as the workflow does', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const { text: field, download, mail, issue, open, title } = editorWords;
    for (const name of [field, download, mail, issue, open, citeActions.correct])
      expect(text).toContain(`“${name}”`);
    expect(text).toContain(title);
    expect(readFileSync('.github/workflows/issue.yml', 'utf8')).toContain("== 'nhan-sua'");
    expect(text).toContain('`nhan-sua`');
  });
});

describe('what the guide names', () => {
  it('is at the end of every link', () => {
    const anchorsOf = new Map(
      guides.map((each) => {
        const slugger = new GithubSlugger();
        const headings = nodes<Heading>('heading', [each]);
        return [each.file as string, headings.map((node) => slugger.slug(textOf(node)))];
      }),
    );
    let targets = 0;
    for (const each of guides)
      for (const { url } of [...nodes<Link>('link', [each]), ...nodes<Image>('image', [each])]) {
        targets += 1;
        const [path = '', anchor] = url.split('#');
        const file = path ? join(dirname(each.file), path) : each.file;
        expect(existsSync(file), url).toBe(true);
        if (anchor) expect(anchorsOf.get(file), url).toContain(decodeURIComponent(anchor));
      }
    expect(targets).toBeGreaterThan(20);
  });

  it('is there, or is made by its own steps', () => {
    const made = steps.map(({ file }) => `content/${file}`);
    const named = nodes<InlineCode>('inlineCode').map(({ value }) => value);
    const paths = named.filter((value) => /^(?:content|docs|src)\//.test(value));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) expect(existsSync(path) || made.includes(path), path).toBe(true);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const command of named.filter((value) => value.startsWith('npm run ')))
      expect(scripts).toHaveProperty([command.slice('npm run '.length)]);
  });

  it('includes every folder and data file of the content', () => {
    const text = files.map((file) => readFileSync(file, 'utf8')).join('');
    for (const file of readTree('content').keys()) {
      const folder = dirname(file);
      expect(text).toContain(folder === '.' ? `content/${file}` : `content/${folder}/`);
    }
  });

  it('shows only drawings that explain themselves and fetch nothing, and small pictures', () => {
    const shown = guides.flatMap((each) =>
      nodes<Image>('image', [each]).map(
        ({ url, alt }) => [join(dirname(each.file), url), alt] as const,
      ),
    );
    const { true: pictures, false: drawings } = Object.groupBy(shown, ([url]) =>
      String(url.endsWith('.webp')),
    );
    expect(pictures).toHaveLength(4);
    for (const [url, alt] of pictures!) {
      expect(alt!.length).toBeGreaterThan(40);
      expect(statSync(url).size).toBeLessThan(60_000);
    }
    expect(drawings).toHaveLength(7);
    for (const [url, alt] of drawings!) {
      const svg = readFileSync(url, 'utf8');
      expect(alt!.length).toBeGreaterThan(40);
      expect(Buffer.byteLength(svg)).toBeLessThan(6000);
      expect(svg).toMatch(/<title id="t">[^<]+<\/title>\n<desc id="d">[^<]+<\/desc>/);
      expect(svg).not.toMatch(/<script|\son\w+=|href|url\(|@import|<foreignObject/i);
    }
  });
});
