import { expect, it } from 'vitest';
import { lastEditionOf } from './editions.ts';

const date = '2026-12-01';
const editions = [
  { name: '2026-12-01', date, clauses: { 'gp-2.a': 'x', 'gp-2.b': 'y' } },
  { name: '2026-12-01-2', date, clauses: { 'gp-2.a': 'z' } as Record<string, string> },
  { name: '2026-12-01-3', date, clauses: { 'gp-2.a': 'z' } as Record<string, string> },
];

it('finds the last wording of the clause where it stands: later editions lead there', () => {
  expect(lastEditionOf(editions, 'gp-2.a')?.path).toBe('/phien-ban/2026-12-01-2/gp-2.a/');
  expect(lastEditionOf(editions, 'gp-2.a', '2026-12-01')?.path).toBe(
    '/phien-ban/2026-12-01/gp-2.a/',
  );
});

it('passes over editions made after the clause was withdrawn', () => {
  expect(lastEditionOf(editions, 'gp-2.b')).toEqual({
    date,
    path: '/phien-ban/2026-12-01/gp-2.b/',
  });
});

it('finds none where no edition holds the clause', () => {
  expect(lastEditionOf(editions, 'gp-2.c')).toBeUndefined();
});
