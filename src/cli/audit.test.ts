import { expect, it } from 'vitest';
import { licencesOf, sameBill, weaknessesIn } from './audit.ts';

it('counts licences, and names packages that tell none', () => {
  const packages = {
    '': { license: 'MIT' },
    'node_modules/a': { license: 'ISC' },
    'node_modules/b': { license: 'MIT' },
    'node_modules/b/node_modules/c': { license: 'MIT' },
    'node_modules/d': {},
  };
  expect(licencesOf({ packages })).toEqual({
    licences: [
      { licence: 'MIT', count: 2 },
      { licence: 'ISC', count: 1 },
    ],
    unnamed: ['d'],
  });
});

it('makes one bill of the same packages', () => {
  const bill = (at: string) =>
    JSON.stringify({
      serialNumber: at,
      metadata: { timestamp: at, component: 'a' },
      components: [],
    });
  expect(sameBill(bill('1'))).toBe(sameBill(bill('2')));
  expect(() => sameBill('{"metadata":{}}')).toThrow();
});

it('tells weaknesses from none, and none from no answer', () => {
  const found = { vulnerabilities: { a: { severity: 'high', range: '<2' } } };
  expect(weaknessesIn(JSON.stringify(found))).toEqual(['a <2 (high)']);
  expect(weaknessesIn('{"vulnerabilities":{}}')).toEqual([]);
  expect(weaknessesIn('{"message":"405 Method Not Allowed"}')).toBeUndefined();
  expect(weaknessesIn('')).toBeUndefined();
});
