import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumLaunch } from './browser.ts';
import { testPort } from './site.ts';

/**
 * Starts a whole browser on a profile folder of its own. Close it, start it again on the same
 * folder, and it is the same reader who comes back the next day.
 */
export async function ownBrowser(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...(await chromiumLaunch()),
    baseURL: `http://localhost:${testPort}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
  });
}

/** The same, with the browser set to let no site keep anything, as some readers have it. */
export async function browserThatKeepsNothing(folder: string): Promise<BrowserContext> {
  const block = 2;
  const settings = { profile: { default_content_setting_values: { cookies: block } } };
  await mkdir(path.join(folder, 'Default'), { recursive: true });
  await writeFile(path.join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
  return ownBrowser(folder);
}
