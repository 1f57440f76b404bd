import { describe, expect, it } from 'vitest';
import { rewrittenChanges, untoldChanges } from './changes.ts';
import { problemsOf as problemsIn, type Found } from '../rule.ts';
import { page, section, withSample, type Sample } from '../fixture.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const file = 'giai-phap/a.md';
const text = section('gp-1', 'Chữ một hai ba.');
const entry = '  - date: 2026-11-24\n    note: Đăng lần đầu.';
const told = (source: string, note: string) =>
  source.replace(entry, `  - date: 2026-11-24\n    note: ${note}\n${entry}`);
type Compare = (...sides: Parameters<typeof rewrittenChanges>) => Found[];
const untold: Compare = (...sides) => untoldChanges(...sides, '2027-01-02');
function problemsOf(was: Sample, now: Sample, compare = untold) {
  const [before, loaded] = [loadSample(was), loadSample(now)];
  return problemsIn({ code: 'lan-sua', check: () => compare(before, loaded) }, loaded);
}

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
      '(tiểu mục giai-thich)',
    );
  });

  it('names the parts that changed', () => {
    const now = text.replace('Chữ một', 'Lời một').replace('dễ hiểu', 'thường ngày');
    expect(problemsOf({ [file]: text }, { [file]: now })[0]!.message).toContain(
      '(tóm tắt, tiểu mục noi-dung)',
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

describe('an entry of a data file that a page shows', () => {
  const terms = (definition: string, more = '') => ({
    'thuat-ngu.yaml': `xa:\n  term: Xã\n  definition: ${definition}\n${more}`,
  });
  const body = withSample({}).get('co-quan.yaml')!;
  const sources = withSample({}).get('nguon.yaml')!;
  const standing = (name: string, note: string) => ({
    [`trang/${name}.mdx`]: told(page('Chữ.'), note),
  });

  it.each([
    ['thuat-ngu', terms('Một cấp.'), terms('Cấp thấp nhất.'), 'xa'],
    [
      'co-quan',
      { 'co-quan.yaml': body },
      { 'co-quan.yaml': body.replace('now: Chưa rõ', 'now: Đã bán đất') },
      'so-tai-chinh',
    ],
    [
      'nguon',
      { 'nguon.yaml': sources },
      { 'nguon.yaml': sources.replace('title: Nghị quyết', 'title: Nghị quyết giả') },
      'nghi-quyet',
    ],
  ])('is asked for on the page %s, at its changes', (name, was, now, key) => {
    const problems = problemsOf(was, now);
    expect(problems).toMatchObject([{ file: `trang/${name}.mdx`, line: 5, rule: 'lan-sua' }]);
    expect(problems[0]!.message).toContain(`(“${key}” trong ${name}.yaml)`);
    expect(problemsOf(was, { ...now, ...standing(name, 'Sửa lời.') })).toEqual([]);
  });

  it.each([
    ['is new', terms('Một cấp.'), terms('Một cấp.', 'ap:\n  term: Ấp\n  definition: Nhỏ.\n')],
    ['is only found by more words', terms('Một cấp.'), terms('Một cấp.', '  synonyms: [làng]\n')],
    ['cannot be read', terms('Một cấp.'), { 'thuat-ngu.yaml': 'xa: "' }],
  ])('has nothing to tell when it %s', (_how, was, now) => {
    expect(problemsOf(was, now)).toEqual([]);
  });

  it('is a chart, too, when a unit says another number, and not while none can be read', () => {
    const chart = 'title: Xã\nunit: xã\nnote: Chữ.\npoints: [gp-1.noi-dung.xa]\n';
    const drawn = (unit: string) => ({
      'so-lieu/xa.yaml': chart,
      [file]: section('gp-1', unit),
    });
    const was = drawn('- **Báo cáo, 2021:** 4/10 xã.[@bai-bao] {#xa}');
    const now = drawn('- **Báo cáo, 2021:** 5/10 xã.[@bai-bao] {#xa}');
    const [onResults, onPage] = problemsOf(was, now);
    expect([onResults!.file, onPage!.file]).toEqual(['trang/ket-qua.mdx', file]);
    expect(onResults!.message).toContain('(“xa” trong so-lieu/xa.yaml)');
    const broken = { ...now, [file]: now[file]!.replace('code: gp-1', 'code: gp-1: a') };
    expect(problemsOf(was, broken)).toEqual([]);
  });

  it('is named with few others when very many changed', () => {
    const many = (text: string) =>
      Array.from({ length: 30 }, (_, at) => `x-${at}:\n  term: T ${at}\n  definition: ${text}\n`);
    const [problem] = problemsOf(
      { 'thuat-ngu.yaml': many('Một.').join('') },
      { 'thuat-ngu.yaml': many('Hai.').join('') },
    );
    expect(problem!.message).toContain('…) mà changes');
    expect(problem!.message.length).toBeLessThan(500);
  });
});

describe('what changes told before', () => {
  const second = '  - date: 2026-11-25\n    note: Sửa một chữ.';
  const before = text.replace(entry, `${second}\n${entry}`);
  const problems = (now: string) =>
    problemsOf({ [file]: before }, { [file]: now }, rewrittenChanges);

  it.each([
    ['is reworded', before.replace('Sửa một chữ.', 'Sửa lời.'), 'Sửa một chữ.'],
    ['gets a later day', before.replace('2026-11-24', '2026-11-25'), 'Đăng lần đầu.'],
    ['is wiped', text.replace('Đăng lần đầu.', 'Đăng lại.'), 'Đăng lần đầu.'],
    ['loses its first entry', before.replace(`\n${entry}`, ''), 'Đăng lần đầu.'],
    ['loses its last entry', text, 'Sửa một chữ.'],
    [
      'gets an entry between',
      before.replace(`\n${entry}`, `\n${second.replace('chữ', 'câu')}\n${entry}`),
      'Sửa một chữ.',
    ],
    ['gets one below', before.replace(entry, `${entry}\n${entry}`), 'Sửa một chữ.'],
    ['gives way to a new entry', told(text, 'Sửa mới.'), 'Sửa một chữ.'],
  ])('is asked back when it %s', (_how, now, lost) => {
    expect(problems(now)).toMatchObject([{ file, line: 7, rule: 'lan-sua' }]);
    expect(problems(now)[0]!.message).toContain(`: ${lost}”`);
  });

  it.each([
    ['grows', before.replace(second, `  - date: 2026-11-26\n    note: Thêm.\n${second}`)],
    ['grows on the same day', before.replace(second, `${second.replace('chữ', 'câu')}\n${second}`)],
    [
      'is typed otherwise',
      before.replace('note: Sửa một chữ.', 'note: >-\n      Sửa một\n      chữ.'),
    ],
  ])('may stand when it %s', (_how, now) => expect(problems(now)).toEqual([]));

  it('is only asked of what was published', () => {
    expect(problemsOf({}, { [file]: text }, rewrittenChanges)).toEqual([]);
  });
});
