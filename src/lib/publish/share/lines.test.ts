import { expect, it } from 'vitest';
import { fitted, linesOf } from './lines.ts';

const letters = (text: string, size: number) => [...text].length * size;

it('cuts a word that is longer than a line', () => {
  expect(linesOf('mộthaiba', { size: 1, wide: 3, most: 9 }, letters)).toEqual(['một', 'hai', 'ba']);
});

it('says that something is left out, within the line', () => {
  const lines = linesOf('một hai ba bốn', { size: 1, wide: 7, most: 1 }, letters);
  expect(lines).toEqual(['một ha…']);
});

it('takes the largest size at which all of a text stands', () => {
  const asked = { wide: 8, most: 1 };
  expect(fitted('một hai', [2, 1], asked, letters)).toEqual({ size: 1, lines: ['một hai'] });
  expect(fitted('một', [2, 1], asked, letters)).toEqual({ size: 2, lines: ['một'] });
});

it('takes the smallest where nothing is small enough', () => {
  const { size, lines } = fitted('một hai ba bốn', [2, 1], { wide: 8, most: 1 }, letters);
  expect(size).toBe(1);
  expect(lines.join('')).toMatch(/…$/);
});
