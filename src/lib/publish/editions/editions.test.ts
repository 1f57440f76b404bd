import { describe, expect, it } from 'vitest';
import { changedClauses, editionHolding, editionsIn, nextName } from './editions.ts';
import { isEditionName } from '../../read/edition-names.ts';
import { readStoredFiles } from '../../read/stored-files.ts';

describe('editions of a folder', () => {
  it('come oldest first, the tenth of a day after the second', () => {
    const names = ['2026-11-24-10', '2026-11-24', '2026-11-25', '2026-11-24-2', '.dang-lam-1'];
    const files = names.flatMap((name) => [
      [`${name}/manifest.json`, { date: name.slice(0, 10), files: {}, clauses: {} }] as const,
      [`${name}/du-lieu.json`, { docs: [], sources: {} }] as const,
    ]);
    const stored = new Map(files.map(([file, json]) => [file, Buffer.from(JSON.stringify(json))]));
    expect(editionsIn(stored).map(({ name }) => name)).toEqual([
      '2026-11-24',
      '2026-11-24-2',
      '2026-11-24-10',
      '2026-11-25',
    ]);
  });

  it('are none where there is no folder', () => {
    expect(editionsIn(readStoredFiles('/khong/co'))).toEqual([]);
  });
});

describe('the name of an edition', () => {
  it.each(['2026-11-24', '2026-11-24-2', '2026-11-24-10'])('may be %s', (name) => {
    expect(isEditionName(name)).toBe(true);
  });

  it.each(['2026-11-24-1', '2026-11-24-02', '2027-02-30', '2026-11', 'README.md', '.dang-lam-3'])(
    'may not be %s',
    (name) => {
      expect(isEditionName(name)).toBe(false);
    },
  );

  it('is the day, and counts on from the second of that day', () => {
    const names = (...all: string[]) => all.map((name) => ({ name }));
    expect(nextName(names('2026-11-23'), '2026-11-24')).toBe('2026-11-24');
    expect(nextName(names('2026-11-24'), '2026-11-24')).toBe('2026-11-24-2');
    expect(nextName(names('2026-11-24', '2026-11-24-9'), '2026-11-24')).toBe('2026-11-24-10');
  });
});

describe('the edition holding a wording', () => {
  const editions = [
    { name: '1', clauses: { a: 'cũ', b: 'x' } as Record<string, string> },
    { name: '2', clauses: { a: 'mới', b: 'x' } as Record<string, string> },
  ];

  it('is the first with exactly this one', () => {
    expect(editionHolding(editions, 'a', 'cũ')).toBe('1');
    expect(editionHolding(editions, 'b', 'x')).toBe('1');
  });

  it('is none when no edition has it', () => {
    expect(editionHolding(editions, 'a', 'khác')).toBeUndefined();
    expect(editionHolding(editions, 'c', 'x')).toBeUndefined();
  });
});

it('names the clauses that changed, came or went', () => {
  expect(changedClauses({ a: '1', b: '1', d: '1' }, { a: '2', c: '1', d: '1' })).toEqual([
    'a',
    'b',
    'c',
  ]);
});
