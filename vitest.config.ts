import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { scratchInMemory } from './tests/support/in-memory.ts';
import { patience } from './tests/support/patience.ts';

const setupFiles = 'tests/support/seed.ts';
const timeouts = {
  ...{ testTimeout: 2 * patience, hookTimeout: 2 * patience },
  expect: { poll: { timeout: patience } },
};
// What files load is loaded once a worker: no module has state (eslint.config.mjs).
// Node runs TypeScript itself: through Vite's runner every call from one module to another is slower.
const experimental = { viteModuleRunner: false, nodeLoader: false };
const env = scratchInMemory();
const common = { setupFiles, isolate: false, experimental, env, ...timeouts };
// Packages as the commands get them: what some ship for development asserts at every step.
const plugins: Plugin[] = [
  {
    name: 'as-the-commands',
    configResolved: ({ ssr }) => void (ssr.resolve!.conditions = ['node']),
  },
];

/** Of what Vite puts into code for browsers. */
const ofVite = ['src/lib/words/own-scripts.test.ts'];
/** Beside the code too, but each checks content hundreds of times, or waits. */
const apart = [
  ...['fuzz', 'slips', 'unread', 'remembered', 'samples/slips', 'rules/rules'].map(
    (name) => `check/${name}`,
  ),
  'plan/content-loader',
  'edit/outside-links/ask-all',
].map((name) => `src/lib/${name}.test.ts`);

/**
 * What takes longest comes first, and of what looks at one build (`tests/support/built-once.ts`)
 * one file, so that nothing waits for it: by default a larger file would, whatever it does.
 */
const first = [
  ...['browser/pages', 'kit/sheets', 'browser/offline', 'browser/hostile-text'],
  ...['browser/preview', 'content/ledger', 'content/attacks', 'ending', 'browser/editor-page'],
];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = first.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at < 0 ? first.length : at;
    };
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...byProject.values()].flatMap((own) => own.toSorted((a, b) => rank(a) - rank(b)));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Of two cores one rests as often as one of two files waits for a browser or another process.
    maxWorkers: 3,
    projects: [
      // `npm run test:quick`: no build, no browser, no process.
      {
        plugins,
        test: {
          ...common,
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [...apart, ...ofVite],
        },
      },
      { test: { setupFiles, ...timeouts, name: 'vite', include: ofVite } },
      { plugins, test: { ...common, name: 'apart', include: apart } },
      {
        plugins,
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
