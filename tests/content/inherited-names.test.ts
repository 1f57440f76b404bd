import { describe, expect, it } from 'vitest';
import { dataDifferences } from '../../src/lib/edit/changes/data.ts';
import { changeSummary } from '../../src/lib/edit/changes/summary.ts';
import { checkContent } from '../../src/lib/check/check.ts';
import { page, section, withSample } from '../../src/lib/check/fixture.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { memory } from '../support/memory.ts';

const content = withSample({
  'giai-phap/a.md': section(
    'gp-1',
    'Chữ.[@bai-bao] {#ten}',
    'related: [gp]\nbodies: [so-tai-chinh]',
  ),
  'doi-chieu.yaml': '- { task: nv-1, solution: gp-1, why: Gần nhau. }\n',
  'nhiem-vu-trong-tam/index.md': section('nv', 'Chữ.'),
  'nhiem-vu-trong-tam/a.md': section('nv-1', 'Chữ.'),
  'dong-thoi-gian.yaml': 'a: { date: "2021-08-26", title: A, text: [gp-1.noi-dung.ten] }\n',
  'so-dia-chi.json': '{ "pages": {}, "clauses": {} }\n',
});

/** Names that every object of the language answers, whatever it holds. */
const names = Object.getOwnPropertyNames(Object.prototype);

type Case = [what: string, file: string, from: string, to: string];
const term = 'term: Nông thôn mới';
const named: Case[] = [
  ['a source', 'giai-phap/a.md', 'Chữ.', 'Chữ.[@‹tên›] Lời.'],
  ['a body', 'giai-phap/a.md', '[so-tai-chinh]', '[‹tên›]'],
  ['a related section', 'giai-phap/a.md', '[gp]', '[‹tên›]'],
  ['a page', 'giai-phap/a.md', 'Chữ.', '[Chữ](/‹tên›/)'],
  ['a clause', 'giai-phap/a.md', 'Chữ.', '[Chữ](/giai-phap/a/#‹tên›)'],
  ['a term', 'giai-phap/a.md', 'Chữ.', '[Chữ](/thuat-ngu/#‹tên›)'],
  ['a section of the matrix', 'doi-chieu.yaml', 'solution: gp-1', 'solution: ‹tên›'],
  ['a named sentence', 'dong-thoi-gian.yaml', 'noi-dung.ten', 'noi-dung.‹tên›'],
  ['a level', 'co-quan.yaml', 'level: tinh', 'level: ‹tên›'],
];
const keys: Case[] = [
  ['a term', 'thuat-ngu.yaml', term, `${term}\n  ‹tên›: x`],
  ['a section', 'giai-phap/a.md', 'order: 1', 'order: 1\n‹tên›: x'],
  ['a group of the plan', 'plan.yaml', 'nhiem-vu-trong-tam: {', '‹tên›: {'],
  ['the pages of the ledger', 'so-dia-chi.json', '"pages": {', '"pages": { "‹tên›": {}'],
  ['the clauses of the ledger', 'so-dia-chi.json', '"clauses": {', '"clauses": { "‹tên›": {}'],
  ['the ledger', 'so-dia-chi.json', '{ "p', '{ "‹tên›": {}, "p'],
];

function problemsOf(name: string, [, file, from, to]: Case) {
  const text = content.get(file)!;
  expect(text).toContain(from);
  const tree = new Map([...content, [file, text.replace(from, to.replace('‹tên›', name))]]);
  return errorsOf(checkContent(tree, memory)).map((each) => each.file);
}

it('is asked of content that passes', () => expect(checkContent(content, memory)).toEqual([]));

describe.each(names)('the name %s', (name) => {
  it.each(named)('is found nowhere when a text names it as %s', (...given) => {
    expect(problemsOf(name, given)).toContain(given[1]);
  });

  it.each(keys)('is refused as a key of %s', (...given) => {
    expect(problemsOf(name, given)).toContain(given[1]);
  });
});

describe('what is itself named constructor', () => {
  const added = (file: string) =>
    content.get(file)! + content.get(file)!.replace(/^[\w-]+:/, 'constructor:');
  const source = /^bai-bao:\n(?: .*\n)+/.exec(content.get('nguon.yaml')!)![0];
  const tree = new Map([
    ...content,
    ['thuat-ngu.yaml', added('thuat-ngu.yaml').replace(/(.*)Nông thôn mới/s, '$1Xã')],
    ['co-quan.yaml', added('co-quan.yaml').replace(/(.*)Sở Tài chính/s, '$1Sở Y tế')],
    ['nguon.yaml', content.get('nguon.yaml')! + source.replace('bai-bao', 'constructor')],
    ['nguon/constructor.txt', 'Ngày 26/8/2021 có 5/9 xã, tăng 10,04%.\n'],
    [
      'giai-phap/constructor.md',
      section('gp-2', '- **Báo cáo, 2021:** 5/9 xã.[@constructor] {#constructor}').replace(
        'noi-dung',
        'constructor',
      ),
    ],
    ['trang/constructor.mdx', page('Lời khác.[@constructor]')],
    [
      'so-lieu/constructor.yaml',
      'title: A\nunit: xã\nnote: Tổng số là 9.[@constructor]\npoints: [gp-2.constructor.constructor]\n',
    ],
  ]);
  const [was, now] = [content, tree].map((each) => loadContent(each, memory).loaded);

  it('is kept like anything else: a term, a body, a source, a page, a clause, a chart', () => {
    expect(checkContent(tree, memory)).toEqual([]);
    const { terms, bodies, sources, pages, series, docs } = now!.plan;
    expect(terms.constructor).toMatchObject({ term: 'Xã' });
    expect(bodies.constructor).toMatchObject({ name: 'Sở Y tế' });
    expect(sources.constructor).toMatchObject({ title: 'Bài báo' });
    expect(pages.constructor).toMatchObject({ path: '/constructor/' });
    expect(series.constructor).toMatchObject({ unit: 'xã' });
    expect(docs.get('gp-2')!.clauses).toMatchObject([{ code: 'gp-2.constructor' }]);
  });

  it('is told as new in the summary of a change', () => {
    const [before, after] = [was, now].map((each) => each!.yaml.get('thuat-ngu.yaml')!.value);
    expect(dataDifferences(before, after).map(({ path }) => path)).toEqual([
      ['constructor', 'term'],
      ['constructor', 'definition'],
    ]);
    const summary = changeSummary([], { before: was!, after: now! }).split('\n');
    expect(summary.slice(summary.indexOf('## Nguồn (1)'))).toContain('- **Mới**: `constructor`');
    expect(summary).toContain('- **Mới**: `constructor` `Mục`');
    expect(summary).toContain('- **Mới**: `gp-2.constructor` `Nội dung`');
  });
});
