import { defineConfig } from 'vitest/config';

const setupFiles = 'tests/support/seed.ts';
// A machine that does other things too is no reason to fail.
const patience = { testTimeout: 240_000, hookTimeout: 240_000 };
// What files load is loaded once a worker: no module has state (eslint.config.mjs).
const common = { setupFiles, isolate: false, ...patience };

/** Beside the code too, but each checks some content hundreds of times. */
const long = ['fuzz', 'unread', 'samples/slips'].map((name) => `src/lib/check/${name}.test.ts`);

export default defineConfig({
  test: {
    // Two cores: more browsers at once only wait for each other.
    maxWorkers: 2,
    projects: [
      // `npm run test:quick`: no build, no browser, no process.
      { test: { ...common, name: 'unit', include: ['src/**/*.test.ts'], exclude: long } },
      { test: { ...common, name: 'long', include: long } },
      {
        test: {
          ...common,
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/serve.ts',
        },
      },
    ],
  },
});
