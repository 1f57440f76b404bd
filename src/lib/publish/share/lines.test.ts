import { expect, it } from 'vitest';
import { fitted, linesOf } from './lines.ts';

const letters = (text: string, size: number) => [...text].length * size;

it('cuts a word that is longer than a line', () => {
  expect(linesOf('mộthaiba', { size: 1, wide: 3, most: 9 }, letters)).toEqual(['một', 'hai', 'ba']);
});

it.each([
  ['một hai ba bốn', ['một…']],
  ['mộthaiba', ['mộthai…']],
  ['Đợt 1, số 691/QĐ', ['Đợt 1…']],
])(
  'says that something is left out of “%s”, within the line, and cuts no word or number',
  (text, lines) => {
    const wide = lines[0]!.length;
    expect(linesOf(text, { size: 1, wide: Math.max(7, wide), most: 1 }, letters)).toEqual(lines);
  },
);

it('leaves out a source rather than a part of its number', () => {
  const text = 'Loại II, trong phạm vi mở rộng 163,37 km², theo Quyết định số 691 do ông A ký';
  expect(linesOf(text, { size: 1, wide: 34, most: 2 }, letters)).toEqual([
    'Loại II, trong phạm vi mở rộng',
    '163,37 km²…',
  ]);
});

it('takes the largest size at which all of a text stands', () => {
  const asked = { wide: 8, most: 1 };
  expect(fitted('một hai', [2, 1], asked, letters)).toEqual({ size: 1, lines: ['một hai'] });
  expect(fitted('một', [2, 1], asked, letters)).toEqual({ size: 2, lines: ['một'] });
});

it('takes more lines for a smaller size where it may', () => {
  const asked = { wide: 7, most: 1 };
  expect(fitted('một hai ba', [2, [1, 2]], asked, letters).lines).toEqual(['một hai', 'ba']);
});

it('takes the smallest where nothing is small enough', () => {
  const { size, lines } = fitted('một hai ba bốn', [2, 1], { wide: 8, most: 1 }, letters);
  expect(size).toBe(1);
  expect(lines.join('')).toMatch(/…$/);
});
