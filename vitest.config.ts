import { defineConfig } from 'vitest/config';

/** One project per place a test runs in; the suffix of the file names that place. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tests/support/steady-seed.ts'],
    // Some read a hundred pages or try a thousand days, on machines that do other things as well.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.unit.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.dom.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/one-tab.ts'],
        },
      },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.content.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.built.test.ts'],
          globalSetup: ['tests/support/require-build.ts'],
        },
      },
    ],
  },
});
