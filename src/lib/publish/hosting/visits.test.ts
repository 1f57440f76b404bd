import { expect, it } from 'vitest';
import { readVisits, type Visits } from './visits.ts';

const visits: Visits = {
  day: '2027-01-02',
  today: 12,
  week: 40,
  all: 'dưới 5',
  days: [['2027-01-02', 12]],
  pages: [['/giai-phap/kinh-te-bien/', 'Kinh tế biển', 'dưới 5']],
};

it('reads what a server publishes', () => {
  expect(readVisits(JSON.stringify({ ...visits, more: 1 }))).toEqual(visits);
});

it.each([
  '',
  'null',
  '[]',
  '7',
  '<!doctype html>',
  '{"day":',
  ...[
    { day: '2027-02-30' },
    { today: 4 },
    { week: 1e300 },
    { all: '<b>9</b>' },
    { days: undefined },
    { days: [['2027-01-02']] },
    { days: { length: 3 } },
    { pages: [['javascript:alert(1)', 'a', 9]] },
    { pages: [['//vi-du.vn/', 'a', 9]] },
    { pages: [['/a/', 7, 9]] },
    { pages: [['/a/', 'a'.repeat(50_000), 9]] },
  ].map((odd) => JSON.stringify({ ...visits, ...odd })),
])('takes what is odd for none: %.60s', (text) => {
  expect(readVisits(text)).toBeUndefined();
});
