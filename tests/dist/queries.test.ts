import { expect, it } from 'vitest';
import { answersFileIn, answersOf, placeOfExpected, readQueries } from '../support/queries.ts';

it('what readers type finds the expected page first, or among the first three', () => {
  const found = answersOf('dist');
  const places = readQueries().map((each) => ({
    reader: each.reader,
    place: placeOfExpected(each, found(each.query)),
  }));
  const share = (most: number, of: typeof places) =>
    of.filter(({ place }) => place >= 0 && place < most).length / of.length;
  const given = places.filter(({ reader }) => reader === 'goc');
  expect(share(1, given)).toBeGreaterThanOrEqual(0.95);
  expect(share(3, given)).toBe(1);
  expect(share(1, places)).toBeGreaterThanOrEqual(0.92);
  expect(share(3, places)).toBeGreaterThanOrEqual(0.98);
});

it('most statements come with how else people ask for them', () => {
  const { asked, statements } = answersFileIn('dist');
  expect(asked).toHaveLength(statements.words.length);
  expect(asked.filter(Boolean).length).toBeGreaterThan(700);
});
