import { describe, expect, it } from 'vitest';
import { checkContent } from '../check.ts';
import { withSample } from '../fixture.ts';
import { earlyRules, rules } from './index.ts';

it('finds nothing wrong in the smallest valid content', () => {
  expect(checkContent(withSample({}))).toEqual([]);
});

describe.each([...earlyRules, ...rules])('rule $code', ({ code, good, bad, reason }) => {
  it('accepts its good sample', () => {
    expect(checkContent(withSample(good))).toEqual([]);
  });

  it.each(bad)(
    'refuses bad sample %# at a line of the changed file, and nothing else complains',
    (sample) => {
      const problems = checkContent(withSample(sample));
      expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([code]));
      expect(Object.keys(sample)).toContain(problems[0]!.file);
      expect(problems[0]!.line).toBeGreaterThan(0);
    },
  );

  it.each(bad)(
    'says of bad sample %# in one Vietnamese sentence what to write instead',
    (sample) => {
      const [problem] = checkContent(withSample(sample));
      expect(problem!.message).toMatch(/; .+\.$/u);
      expect(reason).toMatch(/\.$/);
    },
  );
});
