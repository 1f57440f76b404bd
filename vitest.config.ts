import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: 'tests/support/serve.ts',
    setupFiles: 'tests/support/seed.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: more browsers at once only wait for each other.
    maxWorkers: 2,
  },
});
