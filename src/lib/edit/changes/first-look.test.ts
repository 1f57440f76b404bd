import { describe, expect, it } from 'vitest';
import { section, withSample, type Sample } from '../../check/fixture.ts';
import type { ChangedFile } from './changed-files.ts';
import { firstLook } from './files-part.ts';
import { lossLines, termLines } from './reach.ts';
import { sentenceLines } from './sentences.ts';
import { valueLines } from './values.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const sides = (before: Sample, after: Sample) => ({
  before: loadSample(before),
  after: loadSample(after),
});
const file = 'giai-phap/a.md';
const clause = (text: string) => ({ [file]: section('gp-1', text) });
const edited = (name: string, from: string, to: string): Sample => {
  const text = withSample({}).get(name)!;
  expect(text).toContain(from);
  return { [name]: text.replace(from, to) };
};

describe('a sentence on a body', () => {
  const lines = (before: string, after: string) =>
    sentenceLines(sides(clause(before), clause(after)));

  it('is told with its line when it is new or reworded, whatever its note', () => {
    expect(lines('Chữ.', 'Chữ.\n\nChính quyền tỉnh đã bán đất.[@bai-bao]')).toEqual([
      `- \`${file}:16\` \`Chính quyền tỉnh đã bán đất.\``,
    ]);
    expect(lines('Sở Tài chính nhận tin.[@bai-bao]', 'Sở Tài chính nhận tiền.[@bai-bao]')).toEqual([
      `- \`${file}:14\` \`Sở Tài chính nhận tiền.\``,
    ]);
  });

  it.each([
    'UBND xã nhận tiền.',
    'Bộ Y tế nhận tiền.',
    'Người nhận tiền là lãnh đạo.',
    'Huyện ủy nhận tiền.',
    'Tỉnh Trà Vinh nhận tiền.',
    'Năm ấy, Chủ tịch nhận tiền.',
  ])('is known by the name of an office: %s', (text) => {
    expect(lines('Chữ.', `${text}[@bai-bao]`)).toEqual([`- \`${file}:14\` \`${text}\``]);
  });

  it('is not told when only lines, notes or places change, nor when it names none', () => {
    expect(
      lines('UBND tỉnh nhận tin. Chữ.', 'Một bộ phận cán\nsự.\n\nUBND tỉnh\nnhận tin.[@bai-bao]'),
    ).toEqual([]);
    expect(lines('Chữ.', 'Số 12/QĐ-UBND.[@bai-bao]')).toEqual([]);
  });

  it('is known by a name that the same change takes away', () => {
    const renamed = edited('co-quan.yaml', 'Sở Tài chính', 'Hội Khác');
    const said = clause('Sở tài chính nhận tiền.[@bai-bao]');
    expect(sentenceLines(sides({}, { ...said, ...renamed }))).toContain(
      `- \`${file}:14\` \`Sở tài chính nhận tiền.\``,
    );
  });

  it('is told where a page says what was changed', () => {
    const noted = {
      [file]: section('gp-1', 'Chữ.').replace('Đăng lần đầu', 'Công an đã bắt ông A'),
    };
    expect(sentenceLines(sides(clause('Chữ.'), noted))).toEqual([
      `- \`${file}:9\` \`Công an đã bắt ông A.\``,
    ]);
  });
});

describe('a value that decides', () => {
  it('is a figure that an existing source records from now on, or no more', () => {
    const after = edited('nguon.yaml', '"26/8/2021"]', '"27/8/2021", "8,5%"]');
    expect(valueLines(sides({}, after))).toEqual([
      '- `nguon.yaml:8` `bai-bao › so-lieu › 2`: ~~`26/8/2021`~~ **`27/8/2021`**',
      '- `nguon.yaml:8` `bai-bao › so-lieu › 3`: **`8,5%`**',
    ]);
  });

  it('is another host of a source, not another address on it', () => {
    const at = (url: string) =>
      edited('nguon.yaml', 'title: Bài báo', `title: Bài báo\n  URL: ${url}`);
    const from = at('https://a.vn/x');
    expect(valueLines(sides(from, at('https://b.vn/x')))).toEqual([
      '- `nguon.yaml:4` `bai-bao › URL`: ~~`https://a.vn/x`~~ **`https://b.vn/x`**',
    ]);
    expect(valueLines(sides({}, from))).toHaveLength(1);
    expect(valueLines(sides(from, at('https://www.a.vn/y')))).toEqual([]);
  });

  it.each(['url', 'publisher', 'contact', 'repository'])('is the site’s %s', (key) => {
    const after = edited('site.yaml', `${key}: ""`, `${key}: "x@y.vn"`);
    expect(valueLines(sides({}, after)).join()).toMatch(`\`${key}\`: **\`x@y.vn\`**`);
  });

  it.each([
    ['provenance', 'provenance: ke-hoach', 'provenance: ve-sau'],
    ['container-title', 'title: Bài báo', 'title: Bài báo\n  container-title: Báo Chính phủ'],
    ['author', 'title: Bài báo', 'title: Bài báo\n  author: [{ literal: Bộ A }]'],
    ['issued', 'title: Bài báo', 'title: Bài báo\n  issued: "2025-03-11"'],
    ['short', 'title: Bài báo', 'title: Bài báo\n  short: Báo Chính phủ'],
    ['language', 'language: vi', 'language: en'],
  ])('is the %s of an existing source', (key, from, to) => {
    const [line, ...others] = valueLines(sides({}, edited('nguon.yaml', from, to)));
    expect(others).toEqual([]);
    expect(line).toContain(`bai-bao › ${key}`);
  });

  it('is whatever is said of the plan', () => {
    const after = edited('plan.yaml', 'Covid-19', 'Covid-19, G7');
    expect(valueLines(sides({}, after)).join()).toContain('`figures › 2`: **`G7`**');
  });

  it('is the title, a sentence and who checked it in another language', () => {
    const summary = (by: string) => ({
      'en/tom-tat.yaml': `title: Summary\nchecked: { by: ${by}, on: "2026-11-24" }\nsentences: []\n`,
    });
    expect(valueLines(sides({}, summary('A')))).toEqual([
      '- `en/tom-tat.yaml:1` `title`: **`Summary`**',
      '- `en/tom-tat.yaml:2` `checked › by`: **`A`**',
      '- `en/tom-tat.yaml:2` `checked › on`: **`2026-11-24`**',
    ]);
    expect(valueLines(sides(summary('A'), summary('B')))).toHaveLength(1);
  });

  it('is none of a new source', () => {
    const { 'nguon.yaml': text } = edited('nguon.yaml', 'nghi-quyet:', 'nghi-dinh:');
    expect(valueLines(sides({}, { 'nguon.yaml': text! }))).toEqual([]);
  });
});

describe('a term', () => {
  const pages = (count: number): Sample =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `giai-phap/m${at}.md`,
        section(`gp-${at + 1}`, 'Người dân làm, người dân biết.'),
      ]),
    );
  const term = (match: string): Sample => ({
    'thuat-ngu.yaml': `nguoi-dan:\n  term: Người dân\n  match: [${match}]\n  definition: Chữ.\n`,
  });

  it('is told when a new writing of it links more than twenty clauses', () => {
    const told = (count: number) =>
      termLines(sides(pages(count), { ...pages(count), ...term('người dân') }));
    expect(told(21)).toEqual(['- `thuat-ngu.yaml:3` `nguoi-dan`: 21 tiểu mục']);
    expect(told(20)).toEqual([]);
  });

  it('is not told again', () => {
    const all = { ...pages(21), ...term('người dân') };
    expect(termLines(sides(all, { ...all, ...term('"người dân"') }))).toEqual([]);
  });
});

it('a page that lost more than half of its words is told', () => {
  const loss = (from: string, to: string) => lossLines(sides(clause(from), clause(to)));
  expect(loss('Một hai ba bốn năm.', 'Một hai.')).toEqual([`- \`${file}:12\` 5 → 2 chữ`]);
  expect(loss('Một.', '')).toEqual([`- \`${file}:12\` 1 → 0 chữ`]);
  expect(loss('Một hai ba bốn.', 'Một hai.')).toEqual([]);
});

describe('the first look', () => {
  it('is bounded, and says how much is left', () => {
    const many = Array.from({ length: 70 }, (_, at) => `Công an xã ${'a'.repeat(at + 1)} nhận.`);
    const lines = firstLook([], sides({}, clause(many.join(' '))));
    expect(lines).toContain('### ⚠️ Câu mới nói tới cơ quan (70)');
    expect(lines.filter((line) => line.includes('Công an'))).toHaveLength(50);
    expect(lines).toContain('- và 20 dòng nữa');
  });

  it('shows the words appended to an archive at their line', () => {
    const path = 'nguon/bai-bao.txt';
    const changed: ChangedFile = {
      path: `content/${path}`,
      content: path,
      kind: 'archive',
      change: 'changed',
    };
    const after = { [path]: `${withSample({}).get(path)}\nTỉnh bán đất.\n` };
    expect(firstLook([changed], sides({}, after)).join('\n')).toMatch(
      /- Sửa: `content\/nguon\/bai-bao\.txt:7` .*\*\*`Tỉnh bán đất\.`\*\*/,
    );
  });

  it('is nothing where nothing of the kind changed', () => {
    expect(firstLook([], sides({}, clause('Chữ.')))).toEqual([]);
  });
});
