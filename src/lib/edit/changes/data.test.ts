import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataDifferences } from './data.ts';

const places = (before: unknown, after: unknown) =>
  dataDifferences(before, after).map(({ path }) => path);

it('says nothing of what is the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(dataDifferences(value, structuredClone(value))).toEqual([]);
    }),
  );
});

it('tells an entry put first from those that follow', () => {
  expect(places([{ a: 'một' }, { a: 'hai' }], [{ a: 'mới' }, { a: 'một' }, { a: 'hai' }])).toEqual([
    [0, 'a'],
  ]);
});

it('shows the words of an entry that changed among others', () => {
  expect(dataDifferences([{ a: 'một' }, { a: '5 xã' }], [{ a: 'một' }, { a: '6 xã' }])).toEqual([
    {
      path: [1, 'a'],
      words: [
        { kind: 'removed', text: '5' },
        { kind: 'added', text: '6' },
        { kind: 'same', text: ' xã' },
      ],
    },
  ]);
});

it('compares an entry that was reworded with itself, whatever came before it', () => {
  const [old, fresh] = ['Bốn tàu được cấp phép.', 'Năm tàu được cấp phép.'];
  expect(places(['Một.', old, 'Hai.'], ['Một.', 'Lời mới hẳn ở đây.', fresh, 'Hai.'])).toEqual([
    [1],
    [2],
  ]);
  expect(dataDifferences([old], ['Lời mới hẳn ở đây.', fresh])[1]!.words).toContainEqual({
    kind: 'added',
    text: 'Năm',
  });
});

it('sees two values that changed places', () => {
  expect(
    places({ a: { s: 'con' }, b: { s: 'het' } }, { a: { s: 'het' }, b: { s: 'con' } }),
  ).toEqual([
    ['a', 's'],
    ['b', 's'],
  ]);
});

it('sees a record become a text, and a list a record', () => {
  expect(places({ a: { b: 'x' } }, { a: 'x' })).toEqual([
    ['a', ''],
    ['a', 'b'],
  ]);
  expect(places({ a: ['x'] }, { a: { b: 'y' } })).toEqual([
    ['a', 'b'],
    ['a', 0],
  ]);
});

/** Records and lists with something in them: what is empty says nothing to a reader. */
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('một', 'hai', 'ba'),
    fc.array(tie('data'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), tie('data'), { minKeys: 1 }),
  ),
}));

it('misses no value that differs, whatever the data', () => {
  fc.assert(
    fc.property(data, data, (before, after) => {
      const same = leavesOf(before) === leavesOf(after);
      expect(dataDifferences(before, after).length > 0).toBe(!same);
    }),
    { numRuns: 500 },
  );
});

function leavesOf(value: unknown, path = ''): string {
  if (typeof value !== 'object' || value === null) return `${path}=${String(value)}`;
  return Object.entries(value)
    .map(([key, item]) => leavesOf(item, `${path}/${key}`))
    .sort()
    .join('\n');
}
