import { describe, expect, it } from 'vitest';
import { checkContent } from '../check.ts';
import { withSample } from '../fixture.ts';
import { samplesOf } from '../samples/samples-of.ts';
import { earlyRules, rules } from './index.ts';

it('finds nothing wrong in the smallest valid content', () => {
  expect(checkContent(withSample({}))).toEqual([]);
});

const all = [...earlyRules, ...rules];

it.each(all)('$code says why it is asked', ({ reason }) => expect(reason).toMatch(/\.$/));

/** The shapes of the files have samples as the rules have. */
describe.each(['so-do', ...all.map(({ code }) => code)])('rule %s', (code) => {
  const { good, bad } = samplesOf(code);

  it.each(good)('accepts good sample %#', (sample) => {
    expect(checkContent(withSample(sample))).toEqual([]);
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
    },
  );
});
