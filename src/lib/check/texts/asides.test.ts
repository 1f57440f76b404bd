import { describe, expect, it } from 'vitest';
import { section, withSample } from '../fixture.ts';
import { errorsOf } from '../../read/problem.ts';
import { checkSample } from '../../../../tests/support/content.ts';

const rulesOf = (files: Record<string, string>) =>
  errorsOf(checkSample(files)).map(({ rule }) => rule);
const noted = (note: string, clause = 'Tăng 10,04%.[@bai-bao]') =>
  rulesOf({ 'giai-phap/a.md': section('gp-1', clause).replace('Đăng lần đầu.', note) });

describe('a note of a change', () => {
  it.each([
    'Sửa 10,40% thành 10,04%.',
    'Đổi 1.250 xã sang 10,04%.',
    'Bỏ con số 55% chưa có nguồn.',
    'Thêm mức tăng 10,04%.',
    'Sửa lời văn cho gọn.',
    'Thay “toàn tỉnh đã đạt mọi chỉ tiêu” bằng lời của nguồn.',
  ])('may say: %s', (note) => expect(noted(note)).toEqual([]));

  it.each([
    ['Sửa 10,04% thành 10,40%.', 'con-so'],
    ['Đăng lại, tăng 55%.', 'con-so'],
    ['Sở Tài chính đã ban hành kế hoạch.', 'loi-noi'],
    ['Kể thêm rằng kế hoạch hết hiệu lực.', 'loi-noi'],
  ])('may not say: %s', (note, rule) => expect(noted(note)).toContain(rule));

  it('rests on no source where its page names none', () =>
    expect(noted('Thêm mức tăng 10,04%.', 'Chữ.')).toEqual(['con-so']));
});

it('the line beside a text says of a source what the source says', () => {
  const sources = (short: string) =>
    rulesOf({
      'nguon.yaml': withSample({})
        .get('nguon.yaml')!
        .replace('  title: Bài báo\n', `  title: Bài báo\n  short: "${short}"\n`),
    });
  expect(sources('Bài báo, 26/8/2021.')).toEqual([]);
  expect(sources('Xác nhận đạt 100% chỉ tiêu; bài báo.')).toEqual(['con-so']);
});
