import { describe, expect, it } from 'vitest';
import { loadContent } from '../../plan/load.ts';
import { officialNamesOf } from '../../read/plan-names.ts';
import { readTree } from '../../read/read-tree.ts';
import { nameSlipReader } from './name-slips.ts';

const officialNames = officialNamesOf(loadContent(readTree('content')).loaded.content.about);
const read = nameSlipReader({
  names: officialNames,
  bodies: [
    'Các sở, ban, ngành tỉnh Trà Vinh',
    'Đoàn thể các cấp',
    'Sở Tài chính',
    'Hội Nông dân tỉnh Trà Vinh',
    'Hội Nông dân',
    'UBND tỉnh',
  ],
});
const told = (text: string) => read(text).map((slip) => `${slip.text} → ${slip.write}`);

describe('official names', () => {
  it.each([
    ['Ủy ban Nhân dân tỉnh', 'Ủy ban Nhân dân → Ủy ban nhân dân'],
    ['của ủy ban nhân dân tỉnh', 'ủy ban nhân dân → Ủy ban nhân dân'],
    ['vùng đồng bằng sông Cửu Long', 'đồng bằng sông Cửu Long → Đồng bằng sông Cửu Long'],
    ['tỉnh Trà vinh', 'Trà vinh → Trà Vinh'],
    ['dịch COVID-19', 'COVID-19 → Covid-19'],
    ['dịch Covid 19', 'Covid 19 → Covid-19'],
    [
      'Đại hội Đại biểu toàn quốc lần thứ XIII',
      'Đại hội Đại biểu toàn quốc lần thứ XIII → Đại hội đại biểu toàn quốc lần thứ XIII',
    ],
    ['kế hoạch 1740', 'kế hoạch 1740 → Kế hoạch 1740'],
    ['Quyết định 1740/QD-UBND', '1740/QD-UBND → 1740/QĐ-UBND'],
    ['Sở Kế hoạch Đầu tư', 'Sở Kế hoạch Đầu tư → Sở Kế hoạch và Đầu tư'],
    ['việc của sở Tài chính', 'sở Tài chính → Sở Tài chính'],
    ['việc của sở tài chính', 'sở tài chính → Sở Tài chính'],
    ['Ubnd tỉnh', 'Ubnd tỉnh → UBND tỉnh'],
    ['Ubnd cấp huyện', 'Ubnd → UBND'],
    ['Kế hoạch 122/KH-Ubnd', 'Ubnd → UBND'],
    ['Nghị quyết 15/NQ-HDND', 'HDND → HĐND'],
    ['hội Nông dân', 'hội Nông dân → Hội Nông dân'],
    ['hội nông dân tỉnh Trà Vinh', 'hội nông dân tỉnh Trà Vinh → Hội Nông dân tỉnh Trà Vinh'],
    ['Đoàn Thể các cấp', 'Đoàn Thể các cấp → Đoàn thể các cấp'],
  ])('asks for the official writing in “%s”', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'UBND tỉnh Trà Vinh và Ủy ban\nnhân dân các huyện',
    'các sở, ban, ngành tỉnh Trà Vinh; đoàn thể các cấp',
    'Quyết định số 1740/QĐ-UBND, Kế hoạch 1740, Đại hội XIII, Covid-19',
    'các sở, ban, ngành và sở, ban, ngành tỉnh',
    'công đoàn, hội phụ nữ, hội nông dân; Hội nông dân là gì?',
    'Kế hoạch 122/KH-UBND, Nghị quyết 15/2020/NQ-HĐND, [ubnd-tinh]',
    'Trường Đại học Trà Vinh ở Đồng bằng sông Cửu Long',
    'giai-phap/kiem-soat-covid-19-phat-trien-kinh-te',
  ])('finds nothing to say of “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are looked for however many there are, the longest that stands at a place', () => {
    const many = Array.from({ length: 2_500 }, (_, at) => ({
      write: `Sở Tên thứ ${at}${' của một tỉnh'.repeat(14)}`,
      not: at ? [] : ['Sở Tên'],
    }));
    const { write } = many.at(-1)!;
    const slips = nameSlipReader({ names: many })(`${write.toLowerCase()}, Sở tên, ${write}`);
    expect(slips).toEqual([
      { text: write.toLowerCase(), write },
      { text: 'Sở tên', write: many[0]!.write },
    ]);
  });

  it('never asks for a writing that it refuses', () => {
    for (const { write } of officialNames) expect(told(write)).toEqual([]);
  });
});
