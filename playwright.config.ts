import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/support/browser.ts';
import { testPort } from './tests/support/site.ts';

/** Browser tests over the built site. `npm test` builds before; alone, the server does. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // What a test may need on a machine that is busy with other things; alone, most need a second.
  timeout: 60_000,
  // Well under a test's own time, so that a failure names what was waited for.
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${testPort}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
    // A worker would answer in the place of the network that tests watch and disturb. The tests of
    // what works offline let it in (tests/e2e/offline*.e2e.test.ts).
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: await chromiumLaunch(),
  },
  webServer: {
    command: 'node tests/support/serve.ts',
    url: `http://localhost:${testPort}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
