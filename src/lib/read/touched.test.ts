import { expect, it } from 'vitest';
import { touchedIn } from './touched.ts';

const before = new Map([
  ['a.md', 'Một\nHai\nBa'],
  ['b.md', 'Một'],
]);

it('knows a changed and a new file, and their lines that stood nowhere in them', () => {
  const now = new Map([
    ['a.md', 'Hai\nMột\nBốn'],
    ['b.md', 'Một'],
    ['c.md', 'Năm\nSáu'],
  ]);
  expect(touchedIn(now, before)).toEqual(
    new Map([
      ['a.md', new Set([3])],
      ['c.md', new Set([1, 2])],
    ]),
  );
});

it('knows a file that only lost a line', () => {
  const now = new Map([...before, ['a.md', 'Một\nBa']]);
  expect(touchedIn(now, before)).toEqual(new Map([['a.md', new Set()]]));
});

it('knows when nothing changed', () => {
  expect(touchedIn(new Map(before), before)).toBeUndefined();
  expect(touchedIn(new Map([['b.md', 'Một']]), before)).toBeUndefined();
});
