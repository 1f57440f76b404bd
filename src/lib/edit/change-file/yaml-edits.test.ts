import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { edited } from './text-edits.ts';
import { fieldEdits } from './yaml-edits.ts';

const name = fc.constantFrom('a', 'b', 'c', 'so-lieu', 'note');
const scalar = fc.oneof(
  fc.constantFrom('chữ', '2026-11', 'true', 'null', '- a', 'a: b', '#', '“x”', 'dòng\nhai', ''),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.array(fc.dictionary(name, scalar, { minKeys: 1 }), { minLength: 1, maxLength: 3 }),
);
const record = fc.dictionary(name, value, { minKeys: 1 });
const entries = fc.dictionary(fc.constantFrom('x', 'y', 'z'), record, { minKeys: 1 });
const styles = fc.constantFrom(
  {},
  { lineWidth: 0 },
  { defaultStringType: 'QUOTE_DOUBLE' as const },
  { collectionStyle: 'flow' as const },
);

/** The text with some fields of a record set. */
function withFields(text: string, path: string[], set: Record<string, unknown>): string {
  const edits = fieldEdits(text, path, set).map((each) => ({ file: 'a.yaml', ...each }));
  return edited(text, edits)!.text;
}

it('reads back as the record with its new fields, and leaves the lines of the others', () => {
  fc.assert(
    fc.property(entries, record, styles, (all, set, style) => {
      const text = stringify(all, style);
      const [key] = Object.keys(all) as [string];
      const after = withFields(text, [key], set);
      expect(parse(after)).toEqual({ ...all, [key]: { ...all[key], ...set } });
    }),
    { numRuns: 200 },
  );
});

it('takes a field out', () => {
  fc.assert(
    fc.property(entries, styles, (all, style) => {
      const [key] = Object.keys(all) as [string];
      const [out, ...left] = Object.keys(all[key]!) as [string, ...string[]];
      fc.pre(left.length > 0);
      const after = withFields(stringify(all, style), [key], { [out]: null });
      const rest = Object.fromEntries(left.map((each) => [each, all[key]![each]]));
      expect(parse(after)).toEqual({ ...all, [key]: rest });
    }),
  );
});

it('puts a record that is new last, also where there was none', () => {
  for (const text of ['', '{}\n', '[]\n', 'a:\n  b: 1', 'a:\n  b: 1\n'])
    expect(parse(withFields(text, ['x'], { title: 'Tin', note: null }))).toMatchObject({
      x: { title: 'Tin' },
    });
});

it('keeps comments and the way every other line is written', () => {
  const text =
    "a: # một\n  b: 'hai'   # ba\n  c: >-\n    bốn\n    năm\n\n  d: [1, 2] # sáu\ne: {f: 7}\n";
  expect(withFields(text, ['a'], { c: 'tám', d: [1, 2, 3] })).toBe(
    'a: # một\n  b: \'hai\'   # ba\n  c: "tám"\n\n  d: [1, 2, 3] # sáu\ne: {f: 7}\n',
  );
  expect(withFields(text, ['e'], { f: 8, g: 'h' })).toBe(text.replace('{f: 7}', '{f: 8, g: "h"}'));
});
