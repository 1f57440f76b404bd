import { expect, it } from 'vitest';
import { englishNumerals, saysInWords, withKnownUnits } from './english.ts';

it.each([
  ['fifty wind power projects', ['50']],
  ['two hundred and fifty-five', ['255']],
  ['three thousand MW', ['3']],
  ['one of the projects, oneself, a tenth', []],
  ['ninety-nine %', ['99%']],
])('the numbers in words of “%s” are %j', (text, values) =>
  expect(englishNumerals(text).map(({ readings: [value] }) => value)).toEqual(values),
);

it('units, orders of magnitude and senses are those that figures are read by', () => {
  expect(withKnownUnits('fell by nearly 5 trillion dong, 3 hundred GW, 4 percentage points')).toBe(
    'giảm by gần 5 nghìn tỷ đồng, 3 trăm GW, 4 điểm phần trăm',
  );
});

it('a Vietnamese text says a number in words, not a year', () => {
  expect(saysInWords('Hai mục tiêu', '2')).toBe(true);
  expect(saysInWords('Có năm mục tiêu', '5')).toBe(true);
  expect(saysInWords('Trong năm 2025', '5')).toBe(false);
});
