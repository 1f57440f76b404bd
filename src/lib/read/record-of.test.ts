import { expect, it } from 'vitest';
import { recordOf } from './record-of.ts';

const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

it.each(inherited)('has no “%s” that it was not given', (name) => {
  const record = recordOf([['a', 1]]);
  expect(record[name]).toBeUndefined();
  expect(name in record).toBe(false);
});

it.each(inherited)('holds “%s” like any other name when it was given it', (name) => {
  const record = recordOf([[name, { a: 1 }]]);
  expect(Object.entries(record)).toEqual([[name, { a: 1 }]]);
  expect(Object.getPrototypeOf(record)).toBeNull();
});
