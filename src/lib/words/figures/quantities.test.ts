import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';
import { quantitiesIn } from './quantities.ts';

const read = (text: string, when?: string) => quantitiesIn(text, figuresIn(text), when);

it.each([
  ['hơn 119,5 nghìn tỷ đồng', { scale: 'nghìn tỷ', unit: 'đồng', side: 'trên' }],
  ['xếp hạng 50/63 tỉnh', { unit: 'hạng' }],
  ['góp 6,86 điểm phần trăm', { unit: 'điểm phần trăm' }],
  ['GRDP ước tăng 10,04%', { unit: '%', way: 'tăng', hedge: 'ước' }],
  ['dự án giảm nghèo 5 tỷ đồng', { way: undefined, scale: 'tỷ' }],
  ['tăng từ 11% trở lên', { way: 'tăng', side: 'trên' }],
  ['diện tích tăng từ 21 ha lên khoảng 52 ha', { way: undefined, unit: 'ha' }],
  ['chưa đạt 7/27 chỉ tiêu', { missed: true, unit: 'chỉ tiêu' }],
  ['ăn sâu 20–30 m', { unit: 'm' }],
])('reads of %j what it says beside its value', (text, said) =>
  expect({ way: undefined, ...read(text)[0] }).toMatchObject(said),
);

describe('the year of a figure', () => {
  const years = (text: string, when?: string) => read(text, when).map(({ year }) => year);

  it.each<[string, (string | undefined)[]]>([
    ['năm 2024 tăng 39,28%, năm 2023 tăng 29,1%', ['2024', '2023']],
    ['tỷ trọng 38,6% (năm 2023: 35,92%)', [undefined, '2023']],
    ['Giai đoạn 2021–2024 chi 492 tỷ đồng', ['2021–2024']],
    ['tăng 4 dự án so với năm 2022', [undefined]],
    ['Theo bài ngày 11/5/2023, tăng 3,18%', [undefined]],
    ['Năm 2022 chi 61 tỷ đồng. Hai xã có 5 km đường', ['2022', undefined]],
  ])('is the nearest in its own part of %j', (text, expected) =>
    expect(years(text)).toEqual(expected),
  );

  it('is that of the whole where it has none of its own', () =>
    expect(years('tăng 5%', '2024')).toEqual(['2024']));
});
