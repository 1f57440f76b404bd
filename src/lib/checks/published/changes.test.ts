import { describe, expect, it } from 'vitest';
import { untoldChanges } from './changes.ts';
import { page, section, withSample, type Sample } from '../fixture.ts';
import { loadContent } from '../../content/load.ts';

const file = 'giai-phap/a.md';
const text = section('gp-1', 'Chữ một hai ba.');
const entry = '  - date: 2026-11-24\n    note: Đăng lần đầu.';
const told = (source: string, note: string) =>
  source.replace(entry, `  - date: 2026-11-24\n    note: ${note}\n${entry}`);
const pagesOf = (sample: Sample) => loadContent(withSample(sample)).loaded.markdown;
const problemsOf = (was: Sample, now: Sample) =>
  untoldChanges(pagesOf(was), pagesOf(now), '2027-01-02');

describe('a published page that says something else', () => {
  it.each([
    ['a clause', text.replace('Chữ một', 'Lời một')],
    ['a heading', text.replace('## Nội dung', '## Lời của kế hoạch')],
    ['its summary', text.replace('dễ hiểu', 'thường ngày')],
    ['its title', text.replace('title: Mục', 'title: Mục này')],
    ['a note', text.replace('ba.', 'ba.[@bai-bao]')],
    [
      'a clause, the last entry reworded',
      text.replace('Chữ một', 'Lời một').replace('Đăng lần đầu.', 'Đăng.'),
    ],
  ])('is asked for an entry when %s changed', (_what, now) => {
    const problems = problemsOf({ [file]: text }, { [file]: now });
    expect(problems.map((each) => [each.file, each.line])).toEqual([[file, 7]]);
    expect(problems[0]!.message).toContain('“  - date: 2027-01-02”');
  });

  it('is asked for an entry when a clause is gone', () => {
    const was = `${text}\n## Nghĩa là gì {#giai-thich}\n\nChữ.\n`;
    expect(problemsOf({ [file]: was }, { [file]: text })[0]!.message).toContain(
      '(khoản giai-thich)',
    );
  });

  it('names the parts that changed', () => {
    const now = text.replace('Chữ một', 'Lời một').replace('dễ hiểu', 'thường ngày');
    expect(problemsOf({ [file]: text }, { [file]: now })[0]!.message).toContain(
      '(tóm tắt, khoản noi-dung)',
    );
  });

  it('is found again by its code when its file has moved', () => {
    const now = text.replace('Chữ một', 'Lời một');
    expect(problemsOf({ [file]: text }, { 'giai-phap/b.md': now })).toHaveLength(1);
  });

  it.each([
    [
      'it tells of the change, on the same day or another',
      told(text.replace('một', 'hai'), 'Sửa một chữ.'),
    ],
    ['its lines are wrapped anew', text.replace('một hai', 'một\nhai')],
    [
      'its keys stand in another order',
      text.replace('title: Mục\nshort: Mục', 'short: Mục\ntitle: Mục'),
    ],
    ['only search synonyms were added', text.replace('order: 1', 'order: 1\naliases: [mục một]')],
  ])('is left alone when %s', (_what, now) => {
    expect(problemsOf({ [file]: text }, { [file]: now })).toEqual([]);
  });

  it('may be new', () => {
    expect(problemsOf({}, { [file]: text, 'trang/a.mdx': page('Chữ.') })).toEqual([]);
  });
});
