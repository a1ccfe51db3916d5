// cspell:ignore requestfailed
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../tests/support/browser.ts';
import { pageKinds } from './page-kinds.ts';
import type { Report } from './report.ts';
import type { RunningServer } from './servers.ts';

/**
 * Opens one page of each kind in Chromium, with the headers that the server really sends, and reports
 * whatever the console says, warnings too: a misspelt header is nothing but a warning.
 */
export async function checkInBrowser(
  report: Report,
  { name, origin }: RunningServer,
  site: string,
): Promise<void> {
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const page = await browser.newPage();
    let said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(`no answer for ${request.url()}`));
    for (const kind of pageKinds(site).filter(({ file }) => file.endsWith('.html'))) {
      said = [];
      await page.goto(origin + kind.path, { waitUntil: 'networkidle' });
      report.check(
        `${name}, ${kind.name}: the browser has nothing to say`,
        said.length === 0,
        said,
      );
    }
  } finally {
    await browser.close();
  }
}
