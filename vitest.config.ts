import { defineConfig } from 'vitest/config';

const setupFiles = 'tests/support/seed.ts';
// A machine that does other things too is no reason to fail.
const patience = { testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    // Two cores: more browsers at once only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        // Beside the code: no build, no browser, no process.
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          // Loaded once a worker, not once a file: no module has state (eslint.config.mjs).
          isolate: false,
          setupFiles,
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/serve.ts',
          isolate: false,
          setupFiles,
          ...patience,
        },
      },
    ],
  },
});
