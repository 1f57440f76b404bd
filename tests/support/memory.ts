import { Memory } from '../../src/lib/read/memory.ts';

/**
 * What was worked out for the files of one content folder is not worked out again for the next,
 * by any test file of one worker.
 */
export const memory = new Memory();
