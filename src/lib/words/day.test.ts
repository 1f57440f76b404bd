import { describe, expect, it } from 'vitest';
import { displayDate, isDay, today } from './day.ts';

describe('a day', () => {
  it.each(['2026-11-24', '2028-02-29', '0001-01-01'])('may be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-13-45', '2027-02-30', '2027-02-29', '2026-1-2', '2026-11', '24/11/2026', 'mai'])(
    'is never %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('today', () => {
  it('is the day in Vietnam', () => {
    expect(today({}, new Date('2026-11-24T18:00:00Z'))).toBe('2026-11-25');
  });

  it.each(['mai', '2026-13-45', '2027-02-30'])('is refused when it is to be %s', (wanted) => {
    expect(() => today({ PUBLISH_DATE: wanted })).toThrow('không phải là ngày');
  });
});

it.each([
  ['2025-03-11', '11/3/2025'],
  ['2025-03', 'tháng 3/2025'],
  ['2025', '2025'],
])('shows the date %s as %s', (iso, shown) => {
  expect(displayDate(iso)).toBe(shown);
});
