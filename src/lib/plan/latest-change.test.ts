import { expect, it } from 'vitest';
import { lastChanges, lastDays } from './latest-change.ts';

const changed = (code: string, ...dates: string[]) => ({
  code,
  changes: dates.map((date) => ({ date, note: `${code}, ${date}` })),
});

it('the last changes are the newest of all pages, those of one day in the order of the pages', () => {
  const docs = [
    changed('a', '2026-11-25', '2026-11-24'),
    changed('b'),
    changed('c', '2026-11-28', '2026-11-25'),
  ];
  expect(lastChanges(docs, 3).map(({ doc, date }) => `${doc.code} ${date}`)).toEqual([
    'c 2026-11-28',
    'a 2026-11-25',
    'c 2026-11-25',
  ]);
});

it('the last days hold all that changed on them, newest first', () => {
  const docs = [changed('a', '2026-11-25', '2026-11-24'), changed('b', '2026-11-28', '2026-11-25')];
  const days = lastDays(docs, 2).map(([day, changes]) => [day, changes.map(({ doc }) => doc.code)]);
  expect(days).toEqual([
    ['2026-11-28', ['b']],
    ['2026-11-25', ['a', 'b']],
  ]);
});
