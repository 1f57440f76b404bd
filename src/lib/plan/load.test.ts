import { describe, expect, it } from 'vitest';
import { page, section, withSample, type Sample } from '../check/fixture.ts';
import { loadContent } from './load.ts';
import { checkSample } from '../../../tests/support/content.ts';

const lineOf = (sample: Sample) => {
  const [first] = checkSample(sample);
  return first && `${first.file}:${first.line}:${first.rule}`;
};

describe('reading content', () => {
  it('names the line of an unknown front matter key', () => {
    const text = section('gp-1', 'Chữ.').replace('order: 1', 'order: 1\ntacgia: A');
    expect(lineOf({ 'giai-phap/a.md': text })).toBe('giai-phap/a.md:6:so-do');
  });

  it('says which key is missing', () => {
    const text = section('gp-1', 'Chữ.').replace(/summary: .*\n/, '');
    expect(checkSample({ 'giai-phap/a.md': text })[0]!.message).toContain('Thiếu “summary”');
  });

  it('turns broken YAML into a located sentence', () => {
    expect(lineOf({ 'co-quan.yaml': 'a:\n  name: "Sở\n' })).toMatch(/^co-quan\.yaml:\d+:yaml$/);
  });

  it('names the line on which a list was left open, not the one where that is noticed', () => {
    const text = section('gp-1', 'Chữ.', 'related: [gp\nbodies: [so-tai-chinh]');
    expect(lineOf({ 'giai-phap/a.md': text })).toBe('giai-phap/a.md:7:yaml');
  });

  it('tells of a figure without a source beside a file that cannot be read', () => {
    const found = checkSample({
      'giai-phap/a.md': section('gp-1', 'Tăng 9,9%.'),
      'giai-phap/b.md': section('gp-2', 'Chữ.').replace('title:', 'ten:'),
    });
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['con-so', 'so-do']));
  });

  it('names the line of a figure, not that of a longer one which holds its digits', () => {
    expect(lineOf({ 'giai-phap/a.md': section('gp-1', 'Năm 2021\ncó 21 lần.[@bai-bao]') })).toBe(
      'giai-phap/a.md:15:con-so',
    );
  });

  it('names the line on which a quotation leaves its source', () => {
    const quotation = '> Phấn đấu đưa tỉnh\n> đạt mọi chuẩn nông thôn mới.[@bai-bao]';
    expect(lineOf({ 'giai-phap/a.md': section('gp-1', quotation) })).toBe(
      'giai-phap/a.md:15:trich-nguyen-van',
    );
  });

  it('never parses what a parser may choke on, whoever asks', () => {
    const file = 'trang/a.mdx';
    const { loaded, problems } = loadContent(withSample({ [file]: page('{'.repeat(1e6)) }));
    expect(problems.map(({ rule }) => rule)).toEqual(['gioi-han']);
    expect(loaded.unread.has(file)).toBe(true);
    expect(loaded.markdown.map((each) => each.file)).not.toContain(file);
  });

  it('refuses a key written twice', () => {
    expect(lineOf({ 'thuat-ngu.yaml': 'a:\n  term: A\n  term: B\n  definition: C\n' })).toBe(
      'thuat-ngu.yaml:3:yaml',
    );
  });

  it('refuses a file that does not belong', () => {
    expect(lineOf({ 'giai-phap/anh.svg': '<svg/>' })).toBe('giai-phap/anh.svg:1:tep-la');
  });

  it('locates MDX that cannot be parsed', () => {
    expect(lineOf({ 'trang/a.mdx': page('Nhỏ < hơn {') })).toMatch(/^trang\/a\.mdx:\d+:khong-ma$/);
  });

  it.each([
    ['an import', "import x from 'fs'"],
    ['an export', 'export const x = 1'],
    ['an expression', 'Chữ {1 + 1}.'],
    ['an unknown component', '<La />'],
    ['an attribute', '<ChuaBiet onclick="x">\n\nChữ.\n\n</ChuaBiet>'],
    ['a component inside a line', 'Chữ <ChuaBiet>x</ChuaBiet>.'],
  ])('refuses %s in MDX', (_what, text) => {
    expect(lineOf({ 'trang/a.mdx': page(text) })).toMatch(/:khong-ma$/);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//xau.vn/',
    'https://xau.vn/',
    'giai-phap/',
  ])('refuses a link to %s', (url) => {
    expect(lineOf({ 'giai-phap/a.md': section('gp-1', `[chữ](<${url}>)`) })).toMatch(
      /:lien-ket-ngoai$/,
    );
  });

  it('refuses two files with one address', () => {
    const sample = {
      'giai-phap/a.md': section('gp-1', 'Chữ.'),
      'trang/giai-phap.mdx': page('Chữ.'),
    };
    expect(checkSample(sample).map(({ rule }) => rule)).toEqual(['ma-muc', 'ma-muc']);
  });

  it('reports everything in one run, by file and line', () => {
    const problems = checkSample({
      'giai-phap/a.md': section('gp-1', 'Tăng 5%.\n\nTăng 6%.'),
      'giai-phap/b.md': section('gp-2', 'Tăng 7%.'),
    });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['giai-phap/a.md', 14],
      ['giai-phap/a.md', 16],
      ['giai-phap/b.md', 14],
    ]);
  });
});
