import fc from 'fast-check';
import { expect, it } from 'vitest';
import { most } from './most.ts';

it('finds the last number that something holds for, wherever it lies', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_000), (limit, last) => {
      expect(most(limit, (number) => number <= last)).toBe(Math.min(limit, last));
    }),
  );
});

it('asks few times', () => {
  let times = 0;
  most(1_000_000, (number) => {
    times += 1;
    return number < 765_432;
  });
  expect(times).toBeLessThan(25);
});
