import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordingReader } from './wordings.ts';

const speech = readFileSync(new URL('speech.txt', import.meta.url), 'utf8');
const { namesAmong, runsIn, signsOf } = wordingReader(speech);

it('takes for a name what only names something, or only asks, in few words', () => {
  expect(
    namesAmong([
      'hộ nghèo',
      'bảo hiểm y tế',
      'hỏi ai bây giờ',
      'còn bao nhiêu hộ nghèo',
      'tiền sửa trường học cho vùng đồng bào',
    ]),
  ).toEqual(['hộ nghèo', 'hỏi ai bây giờ']);
});

it('reads what names something side by side, without what is known', () => {
  expect(runsIn('Còn bao nhiêu hộ nghèo ở huyện', new Set(['huyen']))).toEqual([['ho', 'ngheo']]);
});

it('signs wordings by what they ask for: in any order, with or without marks', () => {
  const [sign] = ['Còn bao nhiêu hộ nghèo?'].map((each) => signsOf([each]));
  expect(sign).toMatch(/^[a-z\d]{3}$/);
  expect(signsOf(['ho ngheo co bao nhieu', 'hộ nghèo'])).toBe(sign);
  expect(signsOf(['hộ cận nghèo'])).not.toBe(sign);
});
