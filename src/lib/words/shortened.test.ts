import { expect, it } from 'vitest';
import { fewOf, wordsOf } from './shortened.ts';

it.each([
  ['Ngắn.', 40, 'Ngắn.'],
  ['Một việc dài.', 9, 'Một việc…'],
  ['Một việc dài, theo một tin.', 20, 'Một việc dài…'],
  ['Tăng 10,04% so với năm trước.', 12, 'Tăng 10,04%…'],
  ['Đã công nhận tại Quyết định số 5.', 22, 'Đã công nhận…'],
  ['Thứ 7/13 ở Đồng bằng sông Cửu Long.', 12, 'Thứ 7/13…'],
  ['Có một dự án và của một nước khác.', 19, 'Có một dự án…'],
  ['Có, nhưng chưa rõ vì sao.', 14, 'Có, nhưng chưa…'],
])('“%s” in %i characters is “%s”', (text, longest, start) =>
  expect(wordsOf(text, longest)).toBe(start),
);

it('names the first of a long list and leaves a short one whole', () => {
  expect(fewOf(['một', 'hai', 'ba'], 2)).toBe('một, hai, …');
  expect(fewOf(['một', 'hai', 'ba'], 3)).toBe('một, hai, ba');
});
