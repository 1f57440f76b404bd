import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../read/fields.ts';
import { Memory } from '../read/memory.ts';
import { readTree } from '../read/read-tree.ts';
import { readYaml } from '../read/yaml.ts';
import { readData } from './read-data.ts';

const real = readTree('content');
const file = 'thuat-ngu.yaml';
const memory = new Memory();

/** Every path in a value. */
const pathsIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))]
    : [path];

describe('a data file read entry by entry', () => {
  it('says what it says as a whole, on the same lines', () => {
    const text = real.get(file)!;
    const [whole, { located, stated }] = [readYaml(text, file), readData(file, text, memory)];
    expect(located.entries?.length).toBeGreaterThan(50);
    expect(located.value).toEqual(whole.value);
    const paths = [['khong-co'], ...pathsIn(whole.value)];
    expect(paths.map((path) => located.linesOf(path))).toEqual(
      paths.map((path) => whole.linesOf(path)),
    );
    expect(paths.map((path) => located.lineOf(path))).toEqual(
      paths.map((path) => whole.lineOf(path)),
    );
    const { fields, names } = fieldsOf(file, whole);
    expect(stated.flatMap((each) => each.fields)).toEqual(fields);
    expect(stated.flatMap((each) => each.names)).toEqual(names);
  });

  it('is refused where the whole is, and else says the same, whatever is typed into it', () => {
    const text =
      'mot:\n  term: "Một"\n  abbr: [a, b]\nhai:\n  definition: >-\n    Hai\n    chữ.\nba: { term: x }\n';
    const typed = fc.constantFrom(
      ...['"', "'", '[', ']', '{', '}', ':', ': ', '- ', '#', ' #', '|', '>', '?', ','],
      ...[' ', '\n', '\n\n', '\nhai:', '\nbon: 4', '\n ', '\n---', '\t', 'x', '~', '\r\n'],
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length), typed), { minLength: 1, maxLength: 3 }),
        (slips) => {
          const edited = slips.reduce(
            (all, [at, slip]) => all.slice(0, at) + slip + all.slice(at),
            text,
          );
          const whole = readYaml(edited, file);
          const { located } = readData(file, edited, memory);
          expect(located.problems.length > 0).toBe(whole.problems.length > 0);
          expect(located.value).toEqual(whole.value);
        },
      ),
      { numRuns: 600 },
    );
  });
});
