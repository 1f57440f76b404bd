import { describe, expect, it } from 'vitest';
import type { ReportKind } from '../read/reports.ts';
import type { Unit } from '../read/types.ts';
import { largeFigure, rowFigure } from './headline.ts';

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

describe('a result in a row of its own', () => {
  const drawn = (kind: ReportKind, text: string) =>
    rowFigure({ kind: 'item', text, noted: text, reported: { kind, when: '2024' } } as Unit, {
      figures: [],
      province: { name: 'Trà Vinh', into: 'Vĩnh Long' },
    });

  it.each<[ReportKind, string, string]>([
    ['bao-cao', 'Sản lượng là 230.058 tấn, tăng 3,84%.', '230.058 tấn'],
    ['bao-cao', 'Thu ngân sách giảm gần 5%.', 'giảm gần 5%'],
    ['uoc', 'Dịch vụ tăng 6,46%.', 'ước tăng 6,46%'],
    ['uoc', 'Khoảng 13.000 ha được trồng.', 'ước khoảng 13.000 ha'],
    ['uoc', 'GRDP ước đạt 94,37 triệu đồng.', 'ước 94,37 triệu đồng'],
    ['chu-truong', 'Dự án rộng 52,76 ha.', '52,76 ha'],
    ['bao-cao', 'PCI hạng 1 trong vùng.', 'hạng 1'],
    ['bao-cao', 'Trà Vinh có 48 dự án, theo tỉnh Vĩnh Long.', '48 dự án'],
  ])('of the kind %s is drawn with its figure: %s', (kind, text, figure) =>
    expect(drawn(kind, text)).toBe(figure),
  );

  it.each<[ReportKind, string]>([
    ['muc-tieu', 'Kế hoạch năm đặt 8,5%.'],
    ['hien-trang', 'Năm 2020 có 69/85 xã.'],
    ['bao-cao', 'Tỉnh có 6 di sản.'],
    ['bao-cao', 'Tỉnh áp dụng Chỉ thị 16.'],
    ['bao-cao', 'Huyện được công nhận đạt chuẩn.'],
    ['chu-truong', 'Tỉnh Vĩnh Long nêu nhu cầu khoảng 2.000 tỷ đồng.'],
  ])('has none of the kind %s where it would mislead: %s', (kind, text) =>
    expect(drawn(kind, text)).toBe(''),
  );
});
