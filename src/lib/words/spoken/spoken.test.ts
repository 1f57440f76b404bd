import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { speechStyles, wholeSaid, type SpeechStyle } from './numbers.ts';
import { spoken, unsaid } from './spoken.ts';

const words = { DTI: 'chỉ số chuyển đổi số', 'V1-2': 'vê một hai' };
const cases = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, SpeechStyle, string]);

it.each(cases)('says %s by %s', (written, style, said) => {
  const got = spoken(written, { style, words });
  expect(got).toBe(said);
  expect(unsaid(got)).toEqual([]);
});

it('says a text in another form of Unicode, or over two lines, as the same', () => {
  const style = 'nghin-linh';
  expect(spoken('tỷ lệ\n 10 %'.normalize('NFD'), { style })).toBe('tỷ lệ mười phần trăm');
});

it.each([
  ['chỉ số DTI', ['DTI']],
  ['Sở KH&ĐT', ['KH&ĐT']],
  ['12/QĐ-BTC', ['/', 'QĐ', 'BTC']],
  ['ngày 45/13/2024', ['/', '/']],
  ['dự án V1-2', ['V1-2']],
  ['mạng 5G', ['5G']],
  ['Đại hội lần XIII', ['XIII']],
  ['A → B, 海 ½', ['→', '½']],
  ['xã/phường', ['/']],
])('finds in %s what nobody can read aloud', (written, left) => {
  expect(unsaid(spoken(written, { style: 'nghin-linh' }))).toEqual(left);
});

const names = new Map(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map(
    (name, digit) => [name, digit] as const,
  ),
);

/** The value of a number in words, worked out on its own. */
function heard(said: string): bigint {
  let [total, group, digit] = [0n, 0n, 0n];
  for (const word of said.split(' ')) {
    const alias = { mốt: 1, tư: 4, lăm: 5 }[word] ?? names.get(word);
    if (alias !== undefined) digit = BigInt(alias);
    if (word === 'mười') group += 10n;
    if (word === 'mươi') [group, digit] = [group + digit * 10n, 0n];
    if (word === 'trăm') [group, digit] = [group + digit * 100n, 0n];
    const order = { nghìn: 1_000n, ngàn: 1_000n, triệu: 1_000_000n }[word];
    if (order) [total, group, digit] = [total + (group + digit) * order, 0n, 0n];
    if (word === 'tỷ') [total, group, digit] = [(total + group + digit) * 1_000_000_000n, 0n, 0n];
  }
  return total + group + digit;
}

it('says every number so that the same number is heard', () => {
  const some = [7n, 10n, 15n, 100n, 104n, 1_001n, 20_020n, 999_999n, 1_000_000_000_000n];
  const many = Array.from({ length: 3_000 }, (_, at) => BigInt(at) ** 4n % 1_000_000_000_000n);
  for (const style of speechStyles)
    for (const number of [...some, ...many])
      expect(heard(wholeSaid(String(number), style)), String(number)).toBe(number);
});
