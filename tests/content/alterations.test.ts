import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from './alterations/harmless.ts';
import { sorts, type Alteration } from './alterations/sorts.ts';
import { toldIn } from './alterations/told.ts';
import { toldOf } from './alterations/trial.ts';
import { real } from '../support/content.ts';

/** Figures of the real content altered so that a unit says something else than its source. */
const tree = real.raw;
const units = toldIn(real);
const seed = 1740;

/** Chooses by a fixed seed, so that each run alters the same. */
function chooser(name: string) {
  let at = seed + name.length;
  return <Each>(from: readonly Each[]): Each =>
    fc.sample(fc.noBias(fc.constantFrom(...from)), { seed: at++, numRuns: 1 })[0]!;
}

/** So many of a list, spread over all of it. */
function spread<Each>(list: Each[], most: number): Each[] {
  const step = Math.max(1, list.length / most);
  return Array.from(
    { length: Math.min(most, list.length) },
    (_, at) => list[Math.floor(at * step)]!,
  );
}

const tried = Object.entries(sorts).map(([name, sort]) => {
  const alterations = spread(sort(units, chooser(name)), 60);
  return { name, alterations, told: toldOf(tree, alterations) };
});
const sum = (of: (each: (typeof tried)[number]) => number) =>
  tried.reduce((total, each) => total + of(each), 0);

const described = ({ told, how }: Alteration) => `${told.file}:${told.lines[0]} ${how}`;

describe('an altered figure', () => {
  it('comes in at least 300 alterations, of every unit with an amount or nearly so', () => {
    expect(sum(({ alterations }) => alterations.length)).toBeGreaterThanOrEqual(300);
    expect(units.length).toBeGreaterThan(250);
  });

  it.each(tried)('is told when it is of another: $name', ({ name, alterations, told }) => {
    const missed = alterations.filter((each) => !told.has(each));
    if (missed.length) console.log(`${name}, not told:\n${missed.map(described).join('\n')}`);
    expect(alterations.length).toBeGreaterThanOrEqual(30);
    expect(told.size / alterations.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is told in 97 of 100', () =>
    expect(
      sum(({ told }) => told.size) / sum(({ alterations }) => alterations.length),
    ).toBeGreaterThanOrEqual(0.97));
});

describe('an edit that leaves what the figures say', () => {
  it.each(Object.entries(harmless))('is not told: %s', (name, sort) => {
    const edits = spread(sort(units, chooser(name)), 40);
    expect(edits.length).toBeGreaterThanOrEqual(25);
    expect([...toldOf(tree, edits)].map(described)).toEqual([]);
  });
});
