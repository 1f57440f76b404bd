import { expect, it } from 'vitest';
import { multiplesIn, numeralsIn } from './numerals.ts';

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
  ['tăng bốn mươi %', '40%'],
  ['tăng năm mươi lăm%', '55%'],
  ['tăng một %', '1%'],
  ['tăng gấp đôi', '×2'],
  ['nhân đôi diện tích', '×2'],
  ['tăng gấp rưỡi', '×1.5'],
  ['tăng gấp ba, hết', '×3'],
  ['gấp mười mức cũ', '×10'],
  ['tăng gấp ba không phải nhờ', '×3'],
  ['gấp năm mươi mức cũ', '×50'],
  ['gấp ba mươi lần', '30'],
  ['tăng ba phần tư', '3/4'],
  ['tăng trăm phần trăm', '100%'],
  ['chi nghìn tỷ đồng', '1000'],
  ['có một trăm bốn mươi lăm chùa', '145'],
  ['ba mươi ba đợt kiểm tra', '33'],
  ['ban hành gấp ba mươi văn bản', '30'],
  ['đầu tư trăm nghìn tỷ đồng', '100'],
])('reads %j', (text, value) => expect(read(text)).toEqual([value]));

it.each([
  ['an article', 'một dự án'],
  ['a year', 'từ năm tỉnh hợp nhất'],
  ['what was named before', 'hai khu kia'],
  ['part of another word', 'vốn đầu tư nước ngoài'],
  ['parts of a text', 'hai nhóm giải pháp'],
  ['an urgent task', 'làm gấp một việc, làm gấp ba việc, ban hành gấp ba văn bản'],
  ['last year', 'tăng gấp năm ngoái'],
  ['a private part', 'hai phần tư nhân, ba phần tư liệu'],
  ['what tells no number', 'hàng trăm phần trăm, hàng trăm nghìn tỷ đồng, vài chục triệu đồng'],
  ['what digits tell', '5 trăm phần trăm, 119,5 nghìn tỷ đồng, 5 trăm nghìn tỷ đồng'],
  ['a unit', 'Nghìn tỷ đồng; đơn vị tính: nghìn tỷ đồng; tính bằng nghìn tỷ đồng (nghìn tỷ đồng)'],
])('does not take %s for a number', (_, text) => expect(read(text)).toEqual([]));

it('reads a long run of numerals without trying it in every way', () =>
  expect(read('hai '.repeat(20_000))).toEqual([]));

it.each([
  ['It plans to double this area', ['×2']],
  ['Superficie triplée', ['×3']],
  ['diện tích tăng gấp đôi, gấp ba lần', ['×2']],
  ['2 xã', []],
])('reads in %j how many times as much', (text, found) => expect(multiplesIn(text)).toEqual(found));
