import { checkContent } from '../../src/lib/check/check.ts';
import { withSample, type Sample } from '../../src/lib/check/fixture.ts';
import { latestChange } from '../../src/lib/plan/latest-change.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { memory } from './memory.ts';

/** The real content, loaded once for all test files of a worker. */
export const real = loadContent(readTree('content'), memory).loaded;

/** The day of its last change, the first on which it can be published. */
export const realDay = latestChange(real.plan.docs.values());

/** The smallest content with a sample laid over it, of which only that is read anew. */
export const loadSample = (sample: Sample) => loadContent(withSample(sample), memory).loaded;
export const checkSample = (sample: Sample) => checkContent(withSample(sample), memory);
