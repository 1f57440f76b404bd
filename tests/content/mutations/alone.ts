import { afterAll, describe, expect, it } from 'vitest';
import { Folder, realTexts } from './folder.ts';
import { nothing, outcome } from './outcome.ts';
import { draw, seeded, type Family } from './way.ts';

/**
 * The tests of mutations one by one: the real content, damaged at places drawn by a fixed seed.
 * Where a problem must be told comes from the edit; how the checker finds it is nobody's
 * business here.
 */
export function testAlone(families: Family[]): void {
  const texts = realTexts();
  const folder = new Folder();
  afterAll(() => folder.remove());

  describe.each(families)('a mutation that breaks: $rule', (family) => {
    it('has five ways or more', () => expect(family.ways.length).toBeGreaterThanOrEqual(5));

    it.each(seeded(family.ways))('$way, and is told at its file and line', (way) =>
      expect(
        outcome(folder, texts, [draw(way, texts, way.seed)], Boolean(family.hintWillDo)),
      ).toEqual(nothing),
    );
  });
}
