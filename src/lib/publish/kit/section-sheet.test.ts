import { expect, it } from 'vitest';
import { outcomes } from '../../read/schema-status.ts';
import { glyphOf } from './section-sheet.ts';

it('tells outcomes apart on a black and white copy: by shape, in black alone', () => {
  const drawn = outcomes.map(glyphOf);
  expect(new Set(drawn).size).toBe(outcomes.length);
  for (const svg of drawn) expect(svg).not.toMatch(/#|rgb|(?:fill|stroke)="(?!none|black)/);
});
