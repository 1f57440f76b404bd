import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/checks/check.ts';
import { errorsOf, type Problem } from '../../src/lib/checks/problem.ts';
import { readTree } from '../../src/lib/checks/read-tree.ts';
import {
  areApart,
  assemble,
  inOtherFiles,
  type Expectation,
  type Mutation,
} from './mutations/edit.ts';
import { families } from './mutations/families.ts';
import { Folder, realTexts } from './mutations/folder.ts';
import { draw } from './mutations/way.ts';

/**
 * The real content, damaged at places drawn by a fixed seed. Where a problem must be told
 * comes from the edit; how the checker finds it is nobody's business here.
 */
const seed = 1740;
const texts = realTexts();
const folder = new Folder();
afterAll(() => folder.remove());

const ways = families.flatMap((family) =>
  family.ways.map((way, index) => ({ ...way, family, seed: seed + index })),
);

/** What the checker says of the content after some mutations, against what it had to say. */
function outcome(mutations: Mutation[], hintWillDo: boolean) {
  const { expected, ripples, ...mutated } = assemble(texts, mutations);
  const all = folder.during({ expected, ripples, ...mutated }, (directory) =>
    checkContent(readTree(directory)),
  );
  const told = hintWillDo ? all : errorsOf(all);
  return {
    missed: expected.filter((places) => !told.some((each) => isAt(each, places))).map(namesOf),
    besides: ripples
      ? []
      : errorsOf(all)
          .filter((each) => !expected.some((places) => isAt(each, places)))
          .map(({ file, line, message }) => `${file}:${line}: ${message}`),
    unclear: all.map(({ message }) => message).filter((message) => !isClear(message)),
  };
}

const nothing = { missed: [], besides: [], unclear: [] };

function isAt({ file, line }: Problem, places: Expectation[]): boolean {
  return places.some(
    (each) => each.file === file && each.lines[0] <= line && line <= each.lines[1],
  );
}

function namesOf(places: Expectation[]): string {
  return places.map(({ file, lines }) => `${file}:${lines.join('–')}`).join(' | ');
}

/** One sentence: what is wrong; what to write instead. */
function isClear(message: string): boolean {
  return (
    /^[\p{Lu}“<][^\n]*; [^\n]+[.]$/u.test(message) && !/undefined|null|Error|\[object/.test(message)
  );
}

describe.each(families)('a mutation that breaks: $rule', ({ ways, hintWillDo }) => {
  it('has five ways or more', () => expect(ways.length).toBeGreaterThanOrEqual(5));

  it.each(ways.map((way, index) => ({ ...way, seed: seed + index })))(
    '$way, and is told at its file and line',
    (way) => {
      expect(outcome([draw(way, texts, way.seed)], Boolean(hintWillDo))).toEqual(nothing);
    },
  );
});

const rounds = 20;
const atOnce = 6;
const compare = ways.filter(({ family }) => !family.leaves);
const unread = ways.filter(({ family }) => !family.needs);

/** Mutations of different rules that can stand in one folder. */
function drawTogether(from: typeof ways, round: number, apart: typeof areApart): Mutation[] {
  const drawn: Mutation[] = [];
  // Steps without a common factor with the number of ways reach every one in turn.
  for (let step = 0; drawn.length < atOnce && step < from.length; step += 1) {
    const way = from[(round * atOnce + step * 37) % from.length]!;
    const mutation = draw(way, texts, seed + round * 101 + step);
    if (drawn.every((each) => apart(each, mutation))) drawn.push(mutation);
  }
  return drawn;
}

describe('mutations together', () => {
  const each = Array.from({ length: rounds }, (_, round) => round);

  it.each(each)('are all told at their files and lines, folder %i', (round) =>
    expect(outcome(drawTogether(compare, round, areApart), true).missed).toEqual([]),
  );

  it.each(each)('are all told beside files that cannot be read, folder %i', (round) =>
    expect(outcome(drawTogether(unread, round, inOtherFiles), true).missed).toEqual([]),
  );

  it('and alone make more than two hundred folders', () =>
    expect(ways.length + 2 * rounds).toBeGreaterThan(200));
});
