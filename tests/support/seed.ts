import fc from 'fast-check';
import { afterAll, vi } from 'vitest';

/**
 * Property tests draw the same input at every run, so that a pull request is refused for what it
 * changes and never by chance. `FUZZ_SEED=‹any number› npx vitest run ‹file›` draws another.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1740) });

// Files of one worker share its environment: what one sets is not the next one's.
afterAll(() => void vi.unstubAllEnvs());
