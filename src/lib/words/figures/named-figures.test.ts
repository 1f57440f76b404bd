import { expect, it } from 'vitest';
import { namesAmount } from './named-figures.ts';

it.each([
  '5.000 tỷ đồng',
  '(chi) 5.000 (tỷ đồng)',
  'Đạt 99%',
  'giảm 3 điểm phần trăm',
  '322 MW',
  'Chi 5.000',
  '5.000',
  '99',
  'Chương trình đã chi 5.000 tỷ đồng',
])('%s is an amount, whatever calls it a name', (name) => expect(namesAmount(name)).toBe(true));

it.each([
  'Covid-19',
  'G7',
  'Nghị định (số) 30/2020/NĐ-CP',
  'Kế hoạch (hành động) (số) 1740',
  'Nghị quyết 57',
  'Cách mạng công nghiệp 4.0',
  'Đề án 1 triệu ha lúa',
  'Đại hội lần thứ 13',
  'Ngày 30/4',
])('%s is a name', (name) => expect(namesAmount(name)).toBe(false));
