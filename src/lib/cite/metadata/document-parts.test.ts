import { expect, it } from 'vitest';
import { documentParts } from './document-parts.ts';

it('reads type, number, day and issuer out of the form of Nghị định 30', () => {
  expect(
    documentParts(
      'Nghị quyết số 15/2020/NQ-HĐND ngày 9 tháng 12 năm 2020 của Hội đồng nhân dân tỉnh Trà Vinh về nhiệm vụ năm 2021',
    ),
  ).toEqual({
    type: 'Nghị quyết',
    number: '15/2020/NQ-HĐND',
    date: '2020-12-09',
    issuer: 'Hội đồng nhân dân tỉnh Trà Vinh',
  });
});

it('says nothing of a document that is named in another way', () => {
  expect(documentParts('Kế hoạch của tỉnh')).toBeUndefined();
});
