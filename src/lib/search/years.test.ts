import { expect, it } from 'vitest';
import { answer } from './answer.ts';
import { file } from './fixture.ts';
import { readAnswers } from './statements.ts';
import { isOfOtherYears } from './years.ts';

const site = readAnswers({ ...file, asked: [] }, '/');
const hrefs = (query: string) => answer({ query }, site).results.map(({ href }) => href);

it('what is told of a year answers who asks of it, and not who asks of another', () => {
  expect(hrefs('mấy giỏ me chín tháng đầu năm 2092')[0]).toContain('#ket-qua.me-nua');
  expect(hrefs('mấy giỏ me chín tháng đầu năm 2071')).toEqual([]);
});

it.each([
  ['Năm 2023, che phủ 4,1%', ['2024'], true],
  ['Tăng so với năm 2022', ['2022'], false],
  ['Tăng so với năm 2022', ['2021', '2022'], false],
  ['Giai đoạn 2021–2025', ['2024'], false],
  ['Từ năm 2021 đến năm 2025', ['2024'], false],
  ['Giai đoạn 2021–2025', ['2026'], true],
  ['Chưa thấy số nào', ['2024'], false],
  ['Năm 2023, che phủ 4,1%', [], false],
])('“%s” asked of %s is of other years: %s', (told, years, isOther) =>
  expect(isOfOtherYears(told, years)).toBe(isOther),
);
