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
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${testPort}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
    launchOptions: await chromiumLaunch(),
  },
  webServer: {
    command: 'node tests/support/serve.ts',
    url: `http://localhost:${testPort}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
