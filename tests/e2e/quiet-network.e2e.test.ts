import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { budgets, overBudget, type Weight } from '../support/page-weight.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead } from '../support/reading.ts';

/** The scripts that a page really downloads, each gzipped by itself. */
async function downloaded(page: Page, path: string): Promise<Weight> {
  const scripts: Response[] = [];
  const note = (response: Response) => {
    if (/\.(?:m?js|wasm)$|pagefind/u.test(new URL(response.url()).pathname)) scripts.push(response);
  };
  page.on('response', note);
  await openAndRead(page, path);
  page.off('response', note);
  const parts = await Promise.all(
    scripts.map(async (script) => ({
      name: new URL(script.url()).pathname,
      bytes: gzipSync(await script.body(), { level: 9 }).length,
    })),
  );
  return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}

test('no page downloads more code than it may, read to its end', async ({
  browser,
  sitemap,
  troubles,
}) => {
  test.slow();
  const tooHeavy: string[] = [];
  for (const path of [...sitemap, '/search/']) {
    // Somebody who was never here before: nothing is in the browser's cache.
    const context = await browser.newContext();
    await troubles.watch(context);
    const page = await context.newPage();
    const weight = await downloaded(page, path);
    const hasTool = await page.locator('[data-small-steps], [data-routine], astro-island').count();
    const budget = hasTool > 0 ? budgets.jsWithTool : budgets.jsWithoutTool;
    tooHeavy.push(...[overBudget(path, weight, budget)].filter((one) => one !== undefined));
    expect(weight.parts.length, `${path} brings at least the light`).toBeGreaterThan(0);
    await context.close();
  }
  expect(tooHeavy).toEqual([]);
});
