import { defineConfig } from '@playwright/test';
import chromiumConfig from './playwright.config.ts';

/**
 * The browser tests of search, and of what works offline, in Firefox (`npm run test:firefox`), the
 * one that FIREFOX_PATH leads to or Debian's. What Firefox keeps in memory for the way back is turned
 * off: the tests' own connection to it does not see such a page come.
 */
export default defineConfig({
  ...chromiumConfig,
  testMatch: '**/{search*,offline,offline-versions,offline-everything}.e2e.test.ts',
  workers: 1,
  use: {
    ...chromiumConfig.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
    },
  },
});
