import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordingReader } from './wordings.ts';

const speech = readFileSync(new URL('speech.txt', import.meta.url), 'utf8');
const { namesAmong, runsIn } = wordingReader(speech);

it('takes for a name what only names something, or only asks, in few words', () => {
  expect(
    namesAmong([
      'tỷ lệ hộ nghèo',
      'cơ cấu kinh tế',
      'hỏi ai bây giờ',
      'còn bao nhiêu hộ nghèo',
      'tiền sửa trường học cho vùng đồng bào',
    ]),
  ).toEqual(['tỷ lệ hộ nghèo', 'cơ cấu kinh tế', 'hỏi ai bây giờ']);
});

it('reads what names something side by side, without what is known', () => {
  expect(runsIn('Còn bao nhiêu hộ nghèo ở huyện', new Set(['huyen']))).toEqual([['ho', 'ngheo']]);
});
