import { defineConfig } from 'vitest/config';

const setupFiles = 'tests/support/seed.ts';
// A machine that does other things too is no reason to fail.
const patience = { testTimeout: 240_000, hookTimeout: 240_000 };
// What files load is loaded once a worker: no module has state (eslint.config.mjs).
// Node runs TypeScript itself: through Vite's runner every call from one module to another is slower.
const experimental = { viteModuleRunner: false, nodeLoader: false };
const common = { setupFiles, isolate: false, experimental, ...patience };

/** Of what Vite puts into code for browsers. */
const ofVite = ['src/lib/words/own-scripts.test.ts'];
/** Beside the code too, but each checks content hundreds of times, waits, or stands in for a module. */
const apart = [
  ...['fuzz', 'slips', 'unread', 'remembered', 'samples/slips', 'rules/rules'].map(
    (name) => `check/${name}`,
  ),
  'plan/content-loader',
  'edit/outside-links/ask-all',
].map((name) => `src/lib/${name}.test.ts`);

export default defineConfig({
  test: {
    // Two cores: more browsers at once only wait for each other.
    maxWorkers: 2,
    projects: [
      // `npm run test:quick`: no build, no browser, no process.
      {
        test: {
          ...common,
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [...apart, ...ofVite],
        },
      },
      { test: { setupFiles, ...patience, name: 'vite', include: ofVite } },
      { test: { ...common, name: 'apart', include: apart, isolate: true } },
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
