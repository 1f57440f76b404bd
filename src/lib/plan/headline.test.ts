import { describe, expect, it } from 'vitest';
import { largeFigure } from './headline.ts';

/** Large digits in brackets, what is small as it is. */
const shown = (before: string, figure: string) =>
  largeFigure(before, figure)
    .map(({ text, digits }) => (digits ? `[${text}]` : text))
    .join('');

describe('a figure shown large', () => {
  it.each([
    ['Năm 2021: ', '85/85 xã', '[85/85] xã'],
    ['GRDP ', '10,04%', '[10,04%]'],
    ['Chỉ số ', 'hạng 48/63', 'hạng [48/63]'],
    ['Đón ', '2.324.982 lượt', '[2.324.982] lượt'],
    ['Có ', '119,5 nghìn tỷ đồng', '[119,5] nghìn tỷ đồng'],
  ])('after “%s” of “%s” has its digits large: %s', (before, figure, expected) => {
    expect(shown(before, figure)).toBe(expected);
  });

  it.each([
    ['GRDP giảm ', 'giảm [3,92%]'],
    ['GRDP ước tăng ', 'ước tăng [3,92%]'],
    ['Còn khoảng ', 'Còn khoảng [3,92%]'],
    ['Ban giám ', '[3,92%]'],
    ['tăng trong năm ', '[3,92%]'],
  ])('keeps what it must not stand without, after “%s”: %s', (before, expected) => {
    expect(shown(before, '3,92%')).toBe(expected);
  });
});
