import { expect, it } from 'vitest';
import { answer } from './answer.ts';
import { file } from './fixture.ts';
import { readAnswers } from './statements.ts';

const site = readAnswers({ ...file, asked: [] }, '/');
const hrefs = (query: string) => answer({ query }, site).results.map(({ href }) => href);

it.each(['hạng về bóng mát năm 2092', 'mấy giỏ me chín tháng đầu năm 2092'])(
  'what is told of a year answers who asks of it: %s',
  (query) => expect(hrefs(query)[0]).toMatch(/hang-2092|me-nua/),
);

it.each(['hạng về bóng mát năm 2071', 'mấy giỏ me chín tháng đầu năm 2071'])(
  'what is told of other years does not answer who asks of another: %s',
  (query) => expect(hrefs(query)).toEqual([]),
);
