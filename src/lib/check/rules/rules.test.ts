import { describe, expect, it } from 'vitest';
import type { Problem } from '../../read/problem.ts';
import { type Sample } from '../fixture.ts';
import { readingCodes, ruleCodes, samplesOf } from '../samples/samples-of.ts';
import { checkSample } from '../../../../tests/support/content.ts';

it('finds nothing wrong in the smallest valid content', () => {
  expect(checkSample({})).toEqual([]);
});

/** Each is asked about twice. */
const told = new Map<Sample, Problem[]>();
function problemsOf(sample: Sample): Problem[] {
  const problems = told.get(sample) ?? checkSample(sample);
  told.set(sample, problems);
  return problems;
}

it.each([...readingCodes, ...ruleCodes])('%s says why it is asked', (code) =>
  expect(samplesOf(code).reason).toMatch(/\.$/),
);

/** The shapes of the files have samples as the rules have. */
describe.each([...readingCodes, ...ruleCodes])('rule %s', (code) => {
  const { good, bad } = samplesOf(code);

  it.each(good)('accepts good sample %#', (sample) => {
    expect(problemsOf(sample)).toEqual([]);
  });

  it.each(bad)(
    'refuses bad sample %# at a line of the changed file, and nothing else complains',
    (sample) => {
      const problems = problemsOf(sample);
      expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([code]));
      expect(Object.keys(sample)).toContain(problems[0]!.file);
      expect(problems[0]!.line).toBeGreaterThan(0);
    },
  );

  it.each(bad)(
    'says of bad sample %# in one Vietnamese sentence what to write instead',
    (sample) => {
      const [problem] = problemsOf(sample);
      expect(problem!.message).toMatch(/; .+\.$/u);
    },
  );
});
