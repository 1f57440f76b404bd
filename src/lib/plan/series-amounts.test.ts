import { expect, it } from 'vitest';
import { firstAmount } from './series-amounts.ts';

it.each([
  ['69/85 xã, cuối năm 2020.', 'xã', '69/85'],
  ['Năm 2020 có 61/85 xã (71,8%).', '%', '71.8'],
  ['Cả tỉnh có 69 xã; năm sau 70 xã.', 'xã', '69'],
  ['Có 2.020 hộ.', 'hộ', '2020'],
  ['Vốn 1.240,5 tỷ đồng.', 'tỷ đồng', '1240.5'],
  ['Có 69 XÃ.', 'xã', '69'],
  ['Năm 2021 giảm 3,92%.', '%', '-3.92'],
  ['Giảm gần 4% rồi tăng 3%.', '%', '-4'],
  ['Giảm chậm, còn tăng 3%.', '%', '3'],
])('the first amount of “%s” in %s is %s', (text, unit, amount) => {
  expect(firstAmount(text, unit)).toBe(amount);
});

it.each([
  ['a bare year', 'Đến 2020 xã họp.', 'xã'],
  ['a year, said so', 'Năm 2020 xã họp.', 'xã'],
  ['the number of a month', 'Tháng 5 xã họp.', 'xã'],
  ['the number of a day', 'Ngày 5 xã họp.', 'xã'],
  ['an amount in another unit', 'Có 69 huyện, 5 xóm.', 'xã'],
  ['the start of a longer word', 'Có 69 xãm.', 'xã'],
  ['a number apart from the unit', 'Có 69 trong các xã.', 'xã'],
  ['words', 'Có sáu mươi chín xã.', 'xã'],
])('%s is no amount', (_what, text, unit) => {
  expect(firstAmount(text, unit)).toBeUndefined();
});
