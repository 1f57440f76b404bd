import { expect, it } from 'vitest';
import { numeralsIn } from './numerals.ts';

const read = (text: string) => numeralsIn(text).map(({ readings }) => readings[0]);

it.each([
  ['có năm nhà máy', '5'],
  ['ba trăm hai mươi ba MW', '323'],
  ['hai mươi hai nghìn một trăm tỷ đồng', '22100'],
  ['một trăm linh năm xã', '105'],
  ['hai mươi mốt huyện', '21'],
  ['tám phẩy hai lăm phần trăm', '8.25%'],
  ['năm mươi mốt phần trăm', '51%'],
  ['một phần ba số hộ', '1/3'],
  ['nửa số xã', '1/2'],
  ['một triệu người', '1'],
  ['hai triệu rưỡi người', '2.5'],
  ['cho mười ba dự án đầu tư', '13'],
])('reads %j', (text, value) => expect(read(text)).toEqual([value]));

it.each([
  ['an article', 'một dự án'],
  ['a year', 'từ năm tỉnh hợp nhất'],
  ['what was named before', 'hai khu kia'],
  ['part of another word', 'vốn đầu tư nước ngoài'],
  ['parts of a text', 'hai nhóm giải pháp'],
])('does not take %s for a number', (_, text) => expect(read(text)).toEqual([]));

it('reads a long run of numerals without trying it in every way', () =>
  expect(read('hai '.repeat(20_000))).toEqual([]));
