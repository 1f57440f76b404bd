import { expect, it } from 'vitest';
import { aroundFigure } from './around-figure.ts';

const whole = (text: string) => {
  const { before, figure, after } = aroundFigure(text);
  return `${before}[${figure}]${after}`;
};

it.each([
  ['Thu 5.419 tỷ đồng, tăng 7,1%.', 'Thu [5.419 tỷ đồng], tăng 7,1%.'],
  ['Năm 2024, GRDP tăng 10,04%.', 'Năm 2024, GRDP tăng [10,04%].'],
  ['Xếp hạng 48/63.', 'Xếp [hạng 48/63].'],
  ['Có 1,2 nghìn hộ thoát nghèo. Còn 3 hộ.', 'Có [1,2 nghìn hộ] thoát nghèo.'],
  ['Ngày 5/7/2024 khai mạc. Có 12 cây. Hết.', 'Ngày 5/7/2024 khai mạc. Có [12 cây].'],
  ['Theo Quyết định số 691 thì đạt. Có 5 khu.', 'Theo Quyết định số 691 thì đạt. Có [5 khu].'],
  ['Hội nghị lần thứ 22 kể 21/26 chỉ tiêu.', 'Hội nghị lần thứ 22 kể [21/26 chỉ tiêu].'],
  ['Rộng 163,37 km². Mở rộng 5 lần.', 'Rộng [163,37 km²].'],
  [
    'Đến 13 giờ ngày 5/7/2024, 42% trẻ tiêm mũi 2.',
    'Đến 13 giờ ngày 5/7/2024, [42%] trẻ tiêm mũi 2.',
  ],
  ['Tiêm mũi 2 cho gần 50% trẻ.', 'Tiêm mũi 2 cho gần [50%] trẻ.'],
  ['Lễ 30/4–1/5/2023 đón trên 34.000 khách.', 'Lễ 30/4–1/5/2023 đón trên [34.000 khách].'],
  ['Xếp hạng 1 cả nước, 17,67 điểm.', 'Xếp [hạng 1] cả nước, 17,67 điểm.'],
  ['Cầu Đại Ngãi 2 hợp long.', 'Cầu Đại Ngãi [2] hợp long.'],
  ['Đại học xong ở TP. Trà Vinh. Hết.', 'Đại học xong ở TP. Trà Vinh.[]'],
])('of “%s” it is “%s”', (text, told) => expect(whole(text)).toBe(told));

it('is blind to what is no figure', () => {
  const plain = (text: string) => text.replace('Covid-19', '        ');
  expect(aroundFigure('Covid-19 giảm 3%.', plain)).toEqual({
    ...{ before: 'Covid-19 giảm ', figure: '3%', after: '.' },
  });
});
