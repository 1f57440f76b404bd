import { expect, it } from 'vitest';
import { mentionsOf } from './plan-names.ts';

const document = {
  kind: 'Nghị quyết',
  number: '15/2020/NQ-HĐND',
  date: '2020-12-09',
  body: 'Hội đồng nhân dân tỉnh',
  subject: 'về nhiệm vụ năm 2021[@nghi-quyet; @bao]',
};

it('names a document in full at first, and by type and number later', () =>
  expect(mentionsOf(document)).toEqual({
    full: 'Nghị quyết số 15/2020/NQ-HĐND ngày 09 tháng 12 năm 2020 của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2021[@nghi-quyet; @bao]',
    short: 'Nghị quyết số 15/2020/NQ-HĐND[@nghi-quyet; @bao]',
  }));

it.each([
  ['2021-08-26', 'ngày 26 tháng 8 năm 2021'],
  ['2021-02-05', 'ngày 05 tháng 02 năm 2021'],
  ['2021-10-10', 'ngày 10 tháng 10 năm 2021'],
])('writes the day %s as decrees ask', (date, written) =>
  expect(mentionsOf({ ...document, date }).full).toContain(` ${written} của `),
);
