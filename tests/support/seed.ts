import fc from 'fast-check';

/**
 * Property tests draw the same input at every run, so that a pull request is refused for what it
 * changes and never by chance. `FUZZ_SEED=‹any number› npx vitest run ‹file›` draws another.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1740) });
