import { afterAll, describe, expect, it } from 'vitest';
import { areApart, inOtherFiles, type Mutation } from './mutations/edit.ts';
import { safety, structure, style, truth } from './mutations/families.ts';
import { Folder, realTexts } from './mutations/folder.ts';
import { outcome } from './mutations/outcome.ts';
import { draw, seeded } from './mutations/way.ts';

/** Several rules broken in one folder: all must be told, in one run. */
const texts = realTexts();
const folder = new Folder();
afterAll(() => folder.remove());

const ways = [...truth, ...structure, ...safety, ...style].flatMap((family) =>
  seeded(family.ways).map((way) => ({ ...way, family })),
);

const rounds = 15;
const atOnce = 6;
const breaking = ways.filter(({ family }) => family.leaves);
const compare = ways.filter(({ family }) => !family.leaves);

/** Mutations of different rules that can stand in one folder. */
function drawTogether(from: typeof ways, round: number, apart: typeof areApart): Mutation[] {
  const drawn: Mutation[] = [];
  // Steps without a common factor with the number of ways reach every one in turn.
  for (let step = 0; drawn.length < atOnce && step < from.length; step += 1) {
    const way = from[(round * atOnce + step * 37) % from.length]!;
    const mutation = draw(way, texts, way.seed + round * 101 + step);
    if (drawn.every((each) => apart(each, mutation))) drawn.push(mutation);
  }
  return drawn;
}

describe('mutations together', () => {
  const each = Array.from({ length: rounds }, (_, round) => round);

  it.each(each)('are all told at their files and lines, folder %i', (round) =>
    expect(outcome(folder, texts, drawTogether(compare, round, areApart), true).missed).toEqual([]),
  );

  it.each(each)('are all told beside files that cannot be read, folder %i', (round) =>
    expect(outcome(folder, texts, drawTogether(ways, round, inOtherFiles), true).missed).toEqual(
      [],
    ),
  );

  it.each(breaking)('and none is told that only follows from another: $way', (way) => {
    const mutation = draw(way, texts, way.seed);
    const { besides } = outcome(folder, texts, [{ ...mutation, ripples: false }], true);
    const files = mutation.changes.map((change) =>
      change.kind === 'text' ? change.at.file : change.file,
    );
    expect(besides.filter((each) => !files.some((file) => each.startsWith(file)))).toEqual([]);
  });

  it('and alone make more than two hundred folders', () =>
    expect(ways.length + 2 * rounds).toBeGreaterThan(200));
});
