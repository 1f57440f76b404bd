import { expect, it } from 'vitest';
import { plainDate, withPlainDates } from './plain-dates.ts';

it.each([
  ['2025-03-11', '11/3/2025'],
  ['2025-03', '3/2025'],
  ['2025', '2025'],
  ['', ''],
])('the date %s is shown as %s', (iso, plain) => expect(plainDate(iso)).toBe(plain));

it.each([
  ['Ngày đăng: "2025-03-11", "2025-03" hoặc "2025".', 'Ngày đăng: 11/3/2025, 3/2025 hoặc 2025.'],
  ['“2025-02-31” không có trong lịch', '“31/2/2025” không có trong lịch'],
  ['viết năm-tháng, như "2026-11"', 'viết tháng/năm, như 11/2026'],
  ['nguồn bao-tra-vinh-2024-05-20', 'nguồn bao-tra-vinh-2024-05-20'],
])('“%s” says its dates so, and leaves keys', (text, plain) =>
  expect(withPlainDates(text)).toBe(plain),
);
