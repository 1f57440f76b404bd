import { expect, it } from 'vitest';
import { section, subject } from '../fixture.ts';
import { comparePublished } from './compare-published.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const loadedOf = (unit: string, reviewed = '2026-11-24') =>
  loadSample({
    'giai-phap/a.md': section('gp-1', `${unit}[@bai-bao] {#tang}`),
    'hoi-dap/kinh-te.md': subject(
      `- id: tang\n  ask: Kinh tế tăng bao nhiêu?\n  conclusion: Chưa rõ.\n  units: [gp-1.noi-dung.tang]\n  reviewed: ${reviewed}`,
    ),
  });
const told = (before: string, now: string, reviewed?: string, today = '2026-12-01') =>
  comparePublished(loadedOf(before), loadedOf(now, reviewed), today)
    .filter(({ rule }) => rule === 'hoi-dap')
    .map(({ line, message }) => ({ line, message }));

it.each([
  ['another figure', 'Kinh tế tăng 10,04%.', 'Kinh tế tăng 10,4%.'],
  ['another sense', 'Kinh tế tăng 10,04%.', 'Kinh tế giảm 10,04%.'],
  ['an estimate', 'Kinh tế tăng 10,04%.', 'Kinh tế ước tăng 10,04%.'],
  ['another date', 'Tính đến 26/8/2021.', 'Tính đến 27/8/2021.'],
])('a unit that has %s asks for a review of the question, at its day', (_, before, now) => {
  expect(told(before, now)).toEqual([
    {
      line: 13,
      message: `Câu “${now}” (gp-1.noi-dung.tang) mà câu hỏi “Kinh tế tăng bao nhiêu?” dựa vào đã đổi con số, ngày hay chiều tăng giảm; xem lại kết luận, rồi ghi ngày rà soát mới (reviewed: 2026-12-01).`,
    },
  ]);
});

it('a unit that only is worded otherwise asks for none', () => {
  expect(told('Kinh tế tăng 10,04%.', 'Kinh tế của tỉnh tăng 10,04% so với năm trước.')).toEqual(
    [],
  );
});

it('none is asked for once somebody reviewed it, nor on the day it was', () => {
  expect(told('Tăng 10,04%.', 'Giảm 10,04%.', '2026-11-25')).toEqual([]);
  expect(told('Tăng 10,04%.', 'Giảm 10,04%.', '2026-11-24', '2026-11-24')).toEqual([]);
});
