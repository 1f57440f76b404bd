import { expect, it } from 'vitest';
import { valueIn } from './value-in.ts';

it.each([
  ['tăng 10,04%', { number: 10.04, unit: '%', way: 'tăng' }],
  ['đạt 83,00/100 điểm, xếp hạng 50/63', { number: 83, unit: 'điểm' }],
  ['85/85 xã, tức 100%', { number: 85, unit: 'xã' }],
  ['tăng từ 21 ha lên khoảng 52,76 ha', { number: 52.76, unit: 'ha', side: 'khoảng' }],
  ['tăng từ 11% trở lên so với năm 2020', { number: 11, unit: '%', way: 'tăng', side: 'trên' }],
  ['thu vượt 61,7% dự toán', { number: 61.7, unit: '%', way: 'vượt' }],
  ['thu bằng 105% dự toán, tăng 7,1%', { number: 105, unit: '%', way: 'bằng' }],
  ['Dự án điện gió thứ 9, Thăng Long, 96 MW', { number: 96, unit: 'MW' }],
  ['tổng vốn 5 năm 160.000 tỷ đồng', { number: 160_000, unit: 'tỷ đồng' }],
  ['Tổng số 5.404 hộ nghèo, giảm 300 hộ', { number: 5404, unit: 'hộ' }],
  ['đứng ở vị trí thứ 15/63, đạt 84,58%', { number: 15, unit: 'hạng' }],
  ['tiêm vắc-xin Covid-19 mũi 2 cao nhất, gần 50%', { number: 50, unit: '%', side: 'dưới' }],
  ['đạt 94,37 triệu đồng/người, bằng 106%', { number: 94.37, unit: 'triệu đồng/người' }],
  ['101 triệu đồng/người/năm', { number: 101, unit: 'triệu đồng/người/năm' }],
  ['tăng khoảng 11,5%/năm', { number: 11.5, unit: '%/năm', way: 'tăng', side: 'khoảng' }],
  ['PCI đứng hạng 18/63', { number: 18, unit: 'hạng' }],
])('the value of “%s” is what it counts or measures', (text, value) => {
  expect(valueIn(text)).toEqual(value);
});

it.each([
  'là đại học thứ 13 của Việt Nam',
  'không còn trong 5 địa phương dẫn đầu',
  'chậm 2 năm',
  'thanh niên 17 tuổi',
  '7–7,5% số xã',
])('“%s” has none', (text) => {
  expect(valueIn(text)).toBeUndefined();
});
