import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { adding } from './mutations/adding.ts';
import { assemble } from './mutations/edit.ts';
import { editing } from './mutations/editing.ts';
import { Folder, realTexts } from './mutations/folder.ts';
import { writing } from './mutations/rewriting.ts';
import { typing } from './mutations/typing.ts';
import { draw, seeded } from './mutations/way.ts';
import { memory } from '../support/memory.ts';

/** Edits of the real content that no rule may refuse, at places drawn by a fixed seed. */
const texts = realTexts();
const folder = new Folder();
afterAll(() => folder.remove());

describe.each([
  { what: 'types or pastes', ways: typing },
  { what: 'writes the same another way', ways: writing },
  { what: 'edits well', ways: editing },
  { what: 'adds well', ways: adding },
])('an editor who $what', ({ ways }) => {
  it.each(seeded(ways))('$way, and nothing is refused', (way) => {
    const mutated = assemble(texts, [draw(way, texts, way.seed)]);
    expect(
      folder.during(mutated, (directory) => errorsOf(checkContent(readTree(directory), memory))),
    ).toEqual([]);
  });
});

it('is tried on more than fifty edits', () =>
  expect([typing, writing, editing, adding].flat().length).toBeGreaterThan(50));
