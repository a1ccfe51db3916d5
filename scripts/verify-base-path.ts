/**
 * `npm run verify:base-path`: builds the site for `/small-hours/` in a folder of its own, follows every
 * address in it, and uses search and the tools there in a browser. Ends with a count.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../tests/support/browser.ts';
import { openPanel, panel } from '../tests/support/panels.ts';
import { createTroubles } from '../tests/support/troubles.ts';
import { checkLinks } from './hosting/check-links.ts';
import { createReport } from './hosting/report.ts';
import { serveUnder } from './hosting/serve-under.ts';
import { runTool } from './checks/run-tool.ts';

const base = '/small-hours';
const origin = 'https://preview.example';
const folder = '.cache/base-path';
const report = createReport();

/** The tools that draw something, and what shows that they did. */
const tools: [name: string, address: string, shows: (page: Page) => Promise<unknown>][] = [
  [
    'search finds an article and leads to it',
    '/search/',
    async (page) => {
      await page.getByRole('searchbox', { name: 'Search articles' }).fill('holiday');
      const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
      await first.first().click();
      await page.waitForURL(`**${base}/articles/*/**`);
    },
  ],
  [
    'the search field of every page leads to the search',
    '/',
    async (page) => {
      await page.goto(new URL(`${base}/search/#q=naps`, page.url()).href);
      await page
        .locator('.search-count')
        .filter({ hasText: /for “naps”/u })
        .waitFor();
    },
  ],
  [
    'the routine builder draws a day and hands it over as a link that opens it',
    '/routine/',
    async (page) => {
      await page.getByLabel('Age in months').fill('10');
      await page.getByRole('heading', { name: 'A day at 10 months' }).waitFor();
      await openPanel(page, 'Take it with you');
      const along = panel(page, 'Take it with you');
      await along.getByRole('button', { name: /^Link/u }).click();
      const link = await along.getByLabel('Link to this plan').inputValue();
      if (new URL(link).pathname !== `${base}/routine/`) throw new Error(`The link is ${link}.`);
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('region', { name: 'Somebody shared this day with you' }).waitFor();
    },
  ],
  ['progress opens', '/progress/', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
  [
    'the trip planner opens',
    '/holiday/',
    (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  ],
];

async function useTools(): Promise<void> {
  const server = await serveUnder(base, folder);
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    for (const [name, address, shows] of tools) {
      const troubles = createTroubles(server.origin);
      const context = await browser.newContext({ locale: 'en-GB' });
      await troubles.watch(context);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      try {
        await page.goto(`${server.origin}${base}${address}`);
        await shows(page);
        await page.waitForLoadState('networkidle');
        report.check(name, troubles.found().length === 0, troubles.found());
      } catch (error) {
        report.check(name, false, [String(error), ...troubles.found()]);
      }
      await context.close();
    }
    report.check(
      'nothing was asked for that is not there',
      server.missed.length === 0,
      server.missed,
    );
  } finally {
    await browser.close();
    server.stop();
  }
}

await rm(folder, { recursive: true, force: true });
const { ok, output } = await runTool(['astro', 'build', '--outDir', folder], {
  BASE_PATH: `${base}/`,
  SITE_URL: origin,
});
report.check('the site is built under a base path', ok, ok ? undefined : output);
if (ok) {
  checkLinks(report, path.resolve(folder), origin, base);
  await useTools();
}
console.log(`${report.passed()} passed, ${report.failed()} failed`);
process.exitCode = report.failed() > 0 ? 1 : 0;
