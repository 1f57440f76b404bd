import { describe, expect, it } from 'vitest';
import { section, withSample, type Sample } from '../fixture.ts';
import { selfVouching } from './compare-sources.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const file = 'giai-phap/a.md';
const list = withSample({}).get('nguon.yaml')!;
const full = withSample({}).get('nguon/bai-bao.txt')!;
const part = withSample({}).get('nguon/nghi-quyet.txt')!;
const was: Sample = {
  'nguon.yaml': `${list}  so-lieu: [5 xã]\n`,
  [file]: section('gp-1', 'Tăng 10,04%.[@bai-bao]\n\nHội nhập.[@nghi-quyet]\n\nChữ.'),
};
const load = (sample: Sample) => loadSample({ ...was, ...sample });
const told = (now: Sample, before: Sample = {}) =>
  selfVouching(load(before), load(now)).map(({ message }) => message);

const onFull = { [file]: was[file]!.replace('Tăng', 'Đã tăng') };
const onPart = { [file]: was[file]!.replace('Hội nhập.', 'Hội nhập sâu.') };
const sources = (from: string | RegExp, to: string) => ({
  'nguon.yaml': was['nguon.yaml']!.replace(from, to),
});
const ofPart = (from: string, to: string) =>
  sources(new RegExp(`(nghi-quyet:[^]*?)${RegExp.escape(from)}`), `$1${to}`);
const passages = (text: string) => ({ 'nguon/nghi-quyet.txt': text });

describe('words that rest on a source, new or reworded, are refused beside', () => {
  it.each([
    ['another figure', ofPart('5 xã', '6 xã')],
    ['another unit', ofPart('5 xã', '5 huyện')],
    ['another sense', ofPart('5 xã', 'gần 5 xã')],
    ['a figure gone', ofPart('  so-lieu: [5 xã]\n', '')],
    [
      'a figure in place of one that a passage has',
      { ...ofPart('5 xã', '6 xã'), ...passages(`${part}\nCó 5 xã.\n`) },
    ],
    ['another word of a passage', passages(part.replace('Giữ vững', 'Giữ chắc'))],
    ['a sentence more in a passage', passages(part.replace('nhập.', 'nhập. Đạt 9 xã.'))],
    ['a passage in capitals', passages(part.replace('Giữ vững', 'GIỮ VỮNG'))],
    ['a comment in the middle of a passage', passages(part.replace('tự chủ,', 'tự chủ,\n# x\n'))],
    ['a passage gone', passages('# nghi-quyet\n\nLời khác.\n')],
    ['an archive emptied', passages('# nghi-quyet\n')],
    ['a passage made a comment', passages(part.replace('\n\nGiữ', '\n\n# Giữ'))],
    ['another provenance', ofPart('provenance: cap-tren', 'provenance: ke-hoach')],
    ['another language', ofPart('language: vi', 'language: en')],
  ])('%s', (_what, change) => {
    expect(told({ ...onPart, ...change })).toEqual([
      expect.stringContaining('Lời này dựa vào nguồn “nghi-quyet” mà chính lần sửa này đổi hay bỏ'),
    ]);
    // The record alone, the words alone, and words on another source.
    expect(told(change)).toEqual([]);
    expect(told(onPart)).toEqual([]);
    expect(told({ ...change, ...onFull })).toEqual([]);
  });

  it.each(['GRDP, nam: 2023', 'dịch vụ, nam: 2024'])('what a figure measures: %s', (measure) => {
    const of = (words: string) => ofPart('[5 xã]', `[{ so: tăng 5%, cua: ${words} }]`);
    const before = of('GRDP, nam: 2024');
    const now = of(measure);
    expect(told({ ...onPart, ...now }, before)).toHaveLength(1);
    expect(told(now, before)).toEqual([]);
  });

  it.each([
    ['a passage', { 'nguon/bai-bao.txt': `${full}\nĐạt 9 xã.\n` }],
    ['a figure', sources('"26/8/2021"', '"26/8/2021", 9 xã')],
    ['a date', sources('read: toan-van', 'read: toan-van\n  issued: "2026-01"')],
    [
      'a figure, the source said to be read in part now',
      sources(/toan-van([^]*)"26/, 'doan-trich$1"9%", "26'),
    ],
  ])('%s more in a source read in full', (_what, change) => {
    expect(told({ ...onFull, ...change })).toEqual([
      expect.stringMatching(/mà chính lần sửa này thêm .* vào nguồn ấy; .+\.$/),
    ]);
    expect(told(change)).toEqual([]);
    expect(told({ ...onPart, ...change })).toEqual([]);
  });
});

describe('words are on a source', () => {
  const change = ofPart('5 xã', '6 xã');
  it.each([
    ['in a new page', { 'giai-phap/b.md': section('gp-2', 'Một việc.[@nghi-quyet]') }],
    [
      'in an item under a paragraph',
      { [file]: was[file]!.replace('Chữ.', 'Có:[@nghi-quyet]\n\n- một việc') },
    ],
    ['in a quotation that was a paragraph', { [file]: was[file]!.replace('Hội', '> Hội') }],
    ['in a title', { [file]: was[file]!.replace('title: Mục', 'title: Mục mới') }],
    ['in a summary', { [file]: was[file]!.replace('dễ hiểu', 'thường ngày') }],
    [
      'in a data file',
      { 'thuat-ngu.yaml': 'xa:\n  term: Xã\n  definition: Một cấp.[@nghi-quyet]\n' },
    ],
    [
      'when the same words name it too',
      { [file]: was[file]!.replace('[@bai-bao]', '[@bai-bao; @nghi-quyet]') },
    ],
  ])('%s', (_where, text) => expect(told({ ...change, ...text })).toHaveLength(1));

  it.each([
    [
      'when they only moved',
      { [file]: section('gp-1', 'Hội nhập.[@nghi-quyet]\n\nChữ.\n\nTăng 10,04%.[@bai-bao]') },
    ],
    ['when they went', { [file]: section('gp-1', 'Tăng 10,04%.[@bai-bao]') }],
    ['when their lines are wrapped anew', { [file]: was[file]!.replace('Hội nhập', 'Hội\nnhập') }],
  ])('no more than before %s', (_how, text) => expect(told({ ...change, ...text })).toEqual([]));
});

describe('a source is the same', () => {
  const two = `${part}\nĐạt 7 xã.\n`;
  const [entry] = list.match(/nghi-quyet:[^]*/)!;
  it.each<[string, Sample]>([
    [
      'with its passages in another order',
      passages('# a\n\nĐạt 7 xã.\n\nGiữ vững độc lập, tự chủ, tiếp tục hội nhập.\n'),
    ],
    ['with its lines wrapped anew', passages(two.replace('tự chủ, ', 'tự chủ,\n'))],
    ['with other comments', passages(two.replace('# nghi-quyet', '# Văn bản khác'))],
    ['with a number written another way', ofPart('5 xã', '05  xã')],
    [
      'with its entry put first',
      { 'nguon.yaml': `${entry}  so-lieu: [5 xã]\n${list.replace(entry!, '')}` },
    ],
    [
      'with a figure that a passage gives',
      { ...ofPart('  so-lieu: [5 xã]\n', ''), ...passages(`${two}\nCó 5 xã.\n`) },
    ],
  ])('%s', (_how, change) => {
    expect(told({ ...passages(two), ...onPart, ...change }, passages(two))).toEqual([]);
  });
});

describe('a source read in part', () => {
  it('may be added to', () => {
    const now = {
      ...onPart,
      ...ofPart('5 xã', '5 xã, 6 huyện'),
      ...passages(`${part}\nĐạt 9 xã.\n`),
    };
    expect(told(now)).toEqual([]);
  });

  it('may be new', () => {
    const added = `${was['nguon.yaml']!}moi:\n${list.split('nghi-quyet:\n')[1]!}`;
    const now = { ...onPart, 'nguon.yaml': added, 'nguon/moi.txt': '# moi\n\nLời mới.\n' };
    expect(told({ ...now, [file]: section('gp-1', '> Lời mới.[@moi]') })).toEqual([]);
  });
});

it('a source whose archive cannot be read is not judged', () => {
  expect(told({ ...onPart, ...passages('\u0000') })).toEqual([]);
});
